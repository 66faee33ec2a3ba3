/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

/**
 * What is done to one column before distances are measured: log if asked for, then shift and scale, then weight.
 *
 * @param name the column
 * @param log whether {@code sign(x) log(1 + |x|)} is taken first, which tames long tails and keeps the sign
 * @param weight the factor of this column in a squared distance, above 0; 1 by default
 * @param offset what is subtracted
 * @param scale what is divided by; 0 if the column was constant, which makes it 0 for every row
 */
public record ColumnScaling(String name, boolean log, double weight, double offset, double scale) {

    public ColumnScaling {
        if (!(weight > 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight of " + name + " is not above 0: " + weight);
        }
        if (!Double.isFinite(offset) || !Double.isFinite(scale) || scale < 0) {
            throw new IllegalArgumentException("scaling of " + name + " is out of range: " + offset + ", " + scale);
        }
    }

    /** {@return the value as distances see it} */
    public double apply(double value) {
        if (scale == 0) {
            return 0;
        }
        return ((log ? signedLog(value) : value) - offset) / scale * Math.sqrt(weight);
    }

    /** {@return log(1 + |x|) with the sign of x} */
    static double signedLog(double value) {
        return Math.copySign(StrictMath.log1p(Math.abs(value)), value);
    }
}
