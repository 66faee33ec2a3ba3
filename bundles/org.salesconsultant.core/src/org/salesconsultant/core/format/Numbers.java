/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.format;

import java.math.BigDecimal;

/** Numbers as text, the same on every machine and in every locale. */
public final class Numbers {

    private Numbers() {
    }

    /**
     * {@return the shortest text that reads back as the same number, without a trailing {@code .0} and without an
     * exponent; empty for NaN, which stands for a missing value}
     *
     * @throws IllegalArgumentException if the number is infinite
     */
    public static String plain(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException("an infinite number has no plain text");
        }
        return plain(BigDecimal.valueOf(number));
    }

    /** {@return the number without an exponent and without trailing zeros after the point; empty for null} */
    public static String plain(BigDecimal number) {
        if (number == null) {
            return "";
        }
        String text = number.toPlainString();
        int end = text.length();
        if (number.scale() > 0) {
            while (text.charAt(end - 1) == '0') {
                end--;
            }
            end -= text.charAt(end - 1) == '.' ? 1 : 0;
        }
        return text.substring(0, end);
    }
}
