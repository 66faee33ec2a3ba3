/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

/**
 * Whether the ids of a column went through a floating-point number: whole ones end in {@code .0} and none has other
 * decimals, so {@code 17850.0} means {@code 17850}.
 */
public final class IdProfile {

    private boolean whole;

    private boolean fraction;

    /** Takes a text of the column. */
    public void observe(String text) {
        int point = text.indexOf('.');
        if (point < 0 || fraction) {
            return;
        }
        String stripped = text.strip();
        if (isWhole(stripped)) {
            whole = true;
        } else if (stripped.matches("-?\\d+\\.\\d+")) {
            fraction = true;
        }
    }

    /** {@return the finding for people; empty if there was nothing to find out} */
    public String finding() {
        return whole && !fraction ? "17850.0=17850" : "";
    }

    /** {@return the id: without blanks around it, and without {@code .0} where that means nothing} */
    String id(String text) {
        String stripped = text.strip();
        return whole && !fraction && isWhole(stripped) ? stripped.substring(0, stripped.length() - 2) : stripped;
    }

    private static boolean isWhole(String text) {
        int end = text.length() - 2;
        if (end < 1 || !text.endsWith(".0")) {
            return false;
        }
        for (int i = text.charAt(0) == '-' && end > 1 ? 1 : 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
