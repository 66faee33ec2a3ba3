/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where a split is put between two values, so that a person can read it. */
final class Thresholds {

    private Thresholds() {
    }

    /**
     * {@return a number from the lower to below the upper value: the one with the fewest digits in the middle half
     * between them; between neighbouring whole numbers the lower one}
     *
     * @param whole whether all values of the column are whole numbers
     */
    static double between(double lower, double upper, boolean whole) {
        BigDecimal low = new BigDecimal(lower);
        BigDecimal high = new BigDecimal(upper);
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
        BigDecimal quarter = high.subtract(low).divide(BigDecimal.valueOf(4));
        int first = middle.scale() - middle.precision();
        for (int scale = Math.min(first, 0); scale < first + 25 || scale <= 0; scale++) {
            if (whole && scale > 0) {
                return Math.floor(middle.doubleValue());
            }
            BigDecimal rounded = middle.setScale(scale, RoundingMode.HALF_EVEN);
            double threshold = rounded.doubleValue();
            if (rounded.subtract(middle).abs().compareTo(quarter) <= 0 && threshold >= lower && threshold < upper) {
                return threshold;
            }
        }
        return lower;
    }
}
