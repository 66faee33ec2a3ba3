/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.Locale;

/** How mixed the classes of rows are: 0 if all are of one class. */
public enum Purity {
    /** The chance that two rows drawn at random, with return, differ in class: 1 - sum p^2 (Breiman et al., 1984). */
    GINI,
    /** The mean information in a class, in bits: - sum p log2 p (Shannon, 1948; Quinlan, 1986). */
    ENTROPY;

    private static final double LOG_2 = StrictMath.log(2);

    /**
     * {@return the criterion of that name, in lower case as files have it}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Purity named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the name in files} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the impurity of rows}
     *
     * @param counts how many rows each class has
     * @return 0 for none
     */
    public double impurity(int... counts) {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        if (total == 0) {
            return 0;
        }
        double sum = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / total;
                sum += this == GINI ? share * share : share * (StrictMath.log(share) / LOG_2);
            }
        }
        return this == GINI ? 1 - sum : 0 - sum;
    }
}
