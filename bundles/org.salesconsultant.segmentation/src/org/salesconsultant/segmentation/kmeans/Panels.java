/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;

import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.internal.block.Blocks;

/**
 * The rows, relative to a point amid them, in panels of {@value #ROWS} rows, each column by column, so that the values of
 * neighbouring rows lie side by side. The last panel is filled up with zeros. Made once a fit.
 */
final class Panels {

    /** A multiple of 16, not of a page: columns of a panel must not share lines of the processor's cache. */
    static final int ROWS = Blocks.SIZE / 2;

    private static final int SAMPLE = 61;

    final int columns;

    /** Panel after panel. */
    final double[] values;

    /** By column. */
    final double[] centre;

    /** By panel, the greatest distance of a row from the centre. */
    final double[] reach;

    Panels(Matrix data, Blocks blocks) {
        columns = data.columns();
        centre = centre(data);
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

    /** {@return where the first value of a row is; the next ones follow at a distance of {@value #ROWS}} */
    int at(int row) {
        return row / ROWS * ROWS * columns + row % ROWS;
    }

    /** Column by column: loops over many rows are faster than loops over few columns. */
    private void fill(int panel, Matrix data, int rows) {
        double[] x = data.values();
        double[] squares = new double[ROWS];
        for (int j = 0; j < columns; j++) {
            double middle = centre[j];
            int to = (panel * columns + j) * ROWS;
            for (int row = 0, from = panel * ROWS * columns + j; row < rows; row++, from += columns) {
                double value = x[from] - middle;
                values[to + row] = value;
                squares[row] += value * value;
            }
        }
        reach[panel] = Math.sqrt(Arrays.stream(squares).max().orElseThrow());
    }

    /** {@return about the column means, from every {@value #SAMPLE}th row: it is enough that no value is far away} */
    private static double[] centre(Matrix data) {
        int d = data.columns();
        double[] x = data.values();
        double[] centre = new double[d];
        for (int row = 0; row < data.rows(); row += SAMPLE) {
            for (int j = 0, at = row * d; j < d; j++, at++) {
                centre[j] += x[at];
            }
        }
        int sampled = Math.ceilDiv(data.rows(), SAMPLE);
        Arrays.setAll(centre, j -> centre[j] / sampled);
        return centre;
    }
}
