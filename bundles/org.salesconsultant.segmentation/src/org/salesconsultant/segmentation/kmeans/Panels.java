/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;

import org.salesconsultant.segmentation.Matrix;

/**
 * The rows, less the column means, in panels of {@value #ROWS} rows, each column by column, so that the values of
 * neighbouring rows lie side by side. The last panel is filled up with zeros. Made once a fit.
 */
final class Panels {

    /** A multiple of 16, not of a page: columns of a panel must not share lines of the processor's cache. */
    static final int ROWS = 496;

    final int columns;

    /** Panel after panel. */
    final double[] values;

    /** By column. */
    final double[] means;

    /** By panel, the greatest distance of a row from the means. */
    final double[] reach;

    Panels(Matrix data, Blocks blocks) {
        columns = data.columns();
        means = means(data, blocks);
        int count = Math.ceilDiv(data.rows(), ROWS);
        values = new double[Math.multiplyExact(Math.multiplyExact(count, ROWS), columns)];
        reach = new double[count];
        blocks.each(block -> {
            for (int panel = blocks.from(block) / ROWS; panel * ROWS < blocks.to(block); panel++) {
                blocks.checkCancel();
                fill(panel, data, Math.min(ROWS, data.rows() - panel * ROWS));
            }
        });
    }

    /** {@return where the values of a panel begin} */
    int at(int panel) {
        return panel * ROWS * columns;
    }

    private void fill(int panel, Matrix data, int rows) {
        double[] x = data.values();
        int first = panel * ROWS * columns;
        double greatest = 0;
        for (int row = 0, from = first; row < rows; row++) {
            double square = 0;
            for (int j = 0, to = first + row; j < columns; j++, from++, to += ROWS) {
                double centred = x[from] - means[j];
                values[to] = centred;
                square += centred * centred;
            }
            greatest = Math.max(greatest, square);
        }
        reach[panel] = Math.sqrt(greatest);
    }

    private static double[] means(Matrix data, Blocks blocks) {
        int d = data.columns();
        double[] x = data.values();
        double[][] sums = new double[blocks.count()][d];
        blocks.each(block -> {
            double[] sum = sums[block];
            for (int row = blocks.from(block), at = row * d; row < blocks.to(block); row++) {
                for (int j = 0; j < d; j++, at++) {
                    sum[j] += x[at];
                }
            }
        });
        double[] means = new double[d];
        for (double[] sum : sums) {
            Arrays.setAll(means, j -> means[j] + sum[j]);
        }
        Arrays.setAll(means, j -> means[j] / data.rows());
        return means;
    }
}
