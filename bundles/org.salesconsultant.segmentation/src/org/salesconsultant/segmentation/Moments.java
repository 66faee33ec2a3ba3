/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

/** Mean, population standard deviation and quantiles, summed in the order of the values. */
public final class Moments {

    private Moments() {
    }

    /** {@return the mean; NaN if there are no values} */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** {@return the standard deviation of the population, that is with divisor n, from a second pass; NaN without values} */
    public static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        double rest = 0; // what rounding left of the mean
        for (double value : values) {
            double difference = value - mean;
            squares += difference * difference;
            rest += difference;
        }
        return Math.sqrt(Math.max(0, squares - rest * rest / values.length) / values.length);
    }

    /**
     * {@return the quantile, between the two nearest values linearly (type 7 of Hyndman and Fan, 1996)}
     *
     * @param sorted the values in rising order
     * @param share 0 (minimum) to 1 (maximum); 0.5 is the median
     */
    public static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = share * (sorted.length - 1);
        int below = (int) position;
        if (below + 1 >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        double part = position - below;
        return part == 0 ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }
}
