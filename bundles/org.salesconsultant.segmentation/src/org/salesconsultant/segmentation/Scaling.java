/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import java.util.Arrays;
import java.util.Locale;

/**
 * How columns are made comparable before distances are measured. Without it the column with the largest numbers,
 * income against age, decides alone.
 */
public enum Scaling {
    /** As they are. */
    NONE,
    /** (x - mean) / population standard deviation. */
    Z,
    /** (x - minimum) / (maximum - minimum). */
    MINMAX,
    /** (x - median) / interquartile range; by the standard deviation where that range is 0 but the column varies. */
    ROBUST;

    /**
     * {@return the scaling of that name, in lower case as files have it}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scaling named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the name in files} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what is subtracted from the values and what they are then divided by; a constant column has scale 0} */
    Fit fit(double[] values) {
        double minimum = Arrays.stream(values).min().orElse(0);
        double maximum = Arrays.stream(values).max().orElse(0);
        if (this == NONE) {
            return new Fit(0, 1);
        }
        if (minimum == maximum) {
            return new Fit(minimum, 0);
        }
        return switch (this) {
            case NONE -> new Fit(0, 1);
            case Z -> new Fit(Moments.mean(values), Moments.deviation(values));
            case MINMAX -> new Fit(minimum, maximum - minimum);
            case ROBUST -> robust(values);
        };
    }

    private static Fit robust(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double range = Moments.quantile(sorted, 0.75) - Moments.quantile(sorted, 0.25);
        return new Fit(Moments.quantile(sorted, 0.5), range > 0 ? range : Moments.deviation(values));
    }

    record Fit(double offset, double scale) {
    }
}
