/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.format;

/** Fields as one record of CSV text (RFC 4180: comma, double quotes where needed), without a line end. */
public final class CsvText {

    private CsvText() {
    }

    /** {@return the record} */
    public static String of(String[] fields) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            append(text, fields[i]);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String field) {
        if (field == null) {
            return;
        }
        boolean quoted = false;
        for (int i = 0; i < field.length() && !quoted; i++) {
            char c = field.charAt(i);
            quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        if (quoted) {
            text.append('"').append(field.replace("\"", "\"\"")).append('"');
        } else {
            text.append(field);
        }
    }
}
