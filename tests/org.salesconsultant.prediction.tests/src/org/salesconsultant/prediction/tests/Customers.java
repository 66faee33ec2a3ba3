/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.salesconsultant.prediction.Dataset;

/** Made-up customers. */
final class Customers {

    static final List<String> FEATURES = List.of("recency_days", "orders", "basket", "noise");

    private Customers() {
    }

    /** {@return customers whose class hangs on recency and orders, wrong for some, one value in twenty missing} */
    static Dataset noisy(int rows, int classes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[FEATURES.size()][rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            columns[0][row] = random.nextInt(400);
            columns[1][row] = 1 + random.nextInt(12);
            columns[2][row] = random.nextDouble() * 300;
            columns[3][row] = random.nextDouble();
            int label = columns[0][row] <= 90 ? columns[1][row] > 3 ? classes - 1 : 1 : 0;
            labels[row] = random.nextInt(10) == 0 ? random.nextInt(classes) : label;
            int hole = random.nextInt(20 * FEATURES.size());
            if (hole < FEATURES.size()) {
                columns[hole][row] = Double.NaN;
            }
        }
        return new Dataset(FEATURES, columns, labels, classes);
    }

    /** {@return customers of whom nothing is known, every second of class 1} */
    static Dataset missing(int rows) {
        double[][] columns = new double[2][rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = row % 2;
        }
        Arrays.stream(columns).forEach(column -> Arrays.fill(column, Double.NaN));
        return Dataset.binary(List.of("a", "b"), columns, labels);
    }
}
