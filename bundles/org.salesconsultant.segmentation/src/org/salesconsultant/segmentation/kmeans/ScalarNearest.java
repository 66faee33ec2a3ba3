/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import java.util.Arrays;

/**
 * Plain Java, in loops that the compiler turns into vector instructions by itself: over whole arrays of one length,
 * without conditions. Multiplies and adds apart: a fused operation is very slow where the processor has none.
 */
final class ScalarNearest implements Nearest {

    private final double[][] columns;

    private final double[][] squares;

    private final double[] least = new double[Panels.ROWS];

    private final double[] second = new double[Panels.ROWS];

    ScalarNearest(int k, int columns) {
        this.columns = new double[columns][Panels.ROWS];
        squares = new double[k][Panels.ROWS];
    }

    @Override
    public void label(Panels panels, int panel, Centres centres, int[] found) {
        for (int j = 0; j < columns.length; j++) {
            System.arraycopy(panels.values, (panel * panels.columns + j) * Panels.ROWS, columns[j], 0, Panels.ROWS);
        }
        for (int c = 0; c < centres.k(); c++) {
            square(centres.factors(), c * columns.length, centres.norms()[c], squares[c]);
        }
        System.arraycopy(squares[0], 0, least, 0, Panels.ROWS);
        Arrays.fill(second, Double.POSITIVE_INFINITY);
        for (int c = 1; c < centres.k(); c++) {
            leastTwo(squares[c], least, second);
        }
        double margin = centres.margin(panels.reach[panel]);
        for (int row = 0; row < Panels.ROWS; row++) {
            found[row] = second[row] - least[row] > margin ? first(row) : UNDECIDED;
        }
    }

    /** {@return the first centroid with the least square of a row} */
    private int first(int row) {
        int c = 0;
        while (squares[c][row] != least[row]) {
            c++;
        }
        return c;
    }

    private void square(double[] factors, int at, double norm, double[] square) {
        Arrays.fill(square, norm);
        int j = 0;
        for (; j + 4 <= columns.length; j += 4) {
            addFour(columns[j], columns[j + 1], columns[j + 2], columns[j + 3], factors, at + j, square);
        }
        for (; j < columns.length; j++) {
            addOne(columns[j], factors[at + j], square);
        }
    }

    private static void addFour(double[] a, double[] b, double[] c, double[] d, double[] factors, int at, double[] square) {
        double ofA = factors[at];
        double ofB = factors[at + 1];
        double ofC = factors[at + 2];
        double ofD = factors[at + 3];
        for (int row = 0; row < square.length; row++) {
            square[row] += (a[row] * ofA + b[row] * ofB) + (c[row] * ofC + d[row] * ofD);
        }
    }

    private static void addOne(double[] a, double factor, double[] square) {
        for (int row = 0; row < square.length; row++) {
            square[row] += a[row] * factor;
        }
    }

    private static void leastTwo(double[] square, double[] least, double[] second) {
        for (int row = 0; row < square.length; row++) {
            double each = square[row];
            double before = least[row];
            second[row] = Math.min(second[row], Math.max(each, before));
            least[row] = Math.min(each, before);
        }
    }
}
