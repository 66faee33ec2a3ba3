/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;

/**
 * Texts as they stand in a cell: characters XML forbids or changes are written {@code _x000D_}, and a text that looks like
 * that already has its underscore written so.
 */
final class CellText {

    private static final int ESCAPE = 7;

    private final Utf8Output out;

    CellText(Utf8Output out) {
        this.out = out;
    }

    void write(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.ascii("&amp;");
                case '<' -> out.ascii("&lt;");
                case '>' -> out.ascii("&gt;");
                case '\n', '\t' -> out.ascii(c);
                case '_' -> out.ascii(looksEscaped(text, i) ? "_x005F_" : "_");
                default -> {
                    if (c < ' ' || c == '\ufffe' || c == '\uffff') {
                        out.ascii("_x" + String.format("%04X", (int) c) + "_");
                    } else if (c < 0x80) {
                        out.ascii(c);
                    } else {
                        i += out.character(text, i, c) - 1;
                    }
                }
            }
        }
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
