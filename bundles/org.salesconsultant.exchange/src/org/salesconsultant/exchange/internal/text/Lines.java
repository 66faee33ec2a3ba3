/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.io.IOException;
import java.io.Reader;

/** Physical lines of a text, ended by LF, CR or both, as the splitter of records counts them. */
public final class Lines {

    private Lines() {
    }

    /** Reads past a number of lines. */
    public static void skip(Reader text, long lines) throws IOException {
        for (long i = 0; i < lines; i++) {
            next(text, 0);
        }
    }

    /** {@return the next line without its end, cut to a length} */
    public static String next(Reader text, int maximum) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n'; c = text.read()) {
            if (c == '\r') {
                text.mark(1);
                if (text.read() != '\n') {
                    text.reset();
                }
                break;
            }
            if (line.length() < maximum) {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
