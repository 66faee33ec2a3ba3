/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.ArrayList;
import java.util.List;

/** The text of a filter cell in its parts: alternatives between bars, each an operator with a value; quotes protect both. */
final class CellText {

    private static final List<String> OPERATORS = List.of(">=", "<=", "<>", "!=", "=", ">", "<");

    private static final char QUOTE = '"';

    private CellText() {
    }

    /**
     * A condition.
     *
     * @param operator {@code = <> > >= < <=}, {@code ..} or empty for none
     * @param value what stands behind it, or before the dots; empty: nothing
     * @param most what stands behind the dots
     * @param quoted whether the value is to be taken letter by letter
     */
    record Part(String operator, String value, String most, boolean quoted) {
    }

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == QUOTE) {
                quoted = !quoted;
            } else if (i == text.length() || text.charAt(i) == '|' && !quoted) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part(part));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static Part part(String text) {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator)) {
                String value = text.substring(operator.length()).strip();
                return new Part(operator.equals("!=") ? "<>" : operator, bare(value), "", isQuoted(value));
            }
        }
        int dots = isQuoted(text) ? -1 : text.indexOf("..");
        if (dots >= 0) {
            return new Part("..", text.substring(0, dots).strip(), text.substring(dots + 2).strip(), false);
        }
        return new Part("", bare(text), "", isQuoted(text));
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE;
    }

    private static String bare(String text) {
        return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }
}
