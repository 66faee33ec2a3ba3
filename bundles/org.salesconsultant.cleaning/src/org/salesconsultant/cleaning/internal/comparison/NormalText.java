/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as it is compared: compatibility form (so that full and half width are one), without accents, in small
 * letters, apostrophes and full stops gone, every other run of signs and white space one space, none at the ends.
 */
public final class NormalText {

    private NormalText() {
    }

    /** {@return the normal text; empty for null} */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder normal = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && !normal.isEmpty()) {
                    normal.append(' ');
                }
                normal.append(Character.toLowerCase(c));
                space = false;
            } else if (c != '\'' && c != '.' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                space = true;
            }
        }
        return isAscii(text) ? normal.toString() : Normalizer.normalize(normal.toString().toLowerCase(Locale.ROOT),
                Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
