/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

import java.math.BigDecimal;
import java.math.MathContext;

import org.salesconsultant.expression.reading.NumberText;

/** The similarity of numbers written as text. */
final class Numbers {

    private Numbers() {
    }

    /** {@return 1 less the difference as a share of the larger absolute value, at least 0; 0 if one is no number} */
    static double similarity(String a, String b) {
        BigDecimal one = NumberText.read(a);
        BigDecimal other = NumberText.read(b);
        if (one == null || other == null) {
            return 0;
        }
        BigDecimal larger = one.abs().max(other.abs());
        return larger.signum() == 0 ? 1
                : Math.max(0, 1 - one.subtract(other).abs().divide(larger, MathContext.DECIMAL64).doubleValue());
    }
}
