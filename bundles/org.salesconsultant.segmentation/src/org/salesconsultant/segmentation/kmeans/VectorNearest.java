/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The Vector API: tiles of two vectors of rows by four centroids, which stay in registers over all columns. Loaded only
 * where {@link Arithmetic#VECTOR} is available.
 */
final class VectorNearest implements Nearest {

    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;

    private static final int LANES = DOUBLES.length();

    private static final int TILE = 2 * LANES;

    private static final VectorSpecies<Integer> INTS =
            VectorSpecies.of(int.class, VectorShape.forBitSize(LANES * Integer.SIZE));

    private final double[] squares;

    VectorNearest(int k) {
        squares = new double[Math.ceilDiv(k, 4) * 4 * TILE];
    }

    /**
     * {@return whether the processor has what makes this worth while: fused multiply-add, which is very slow where it is
     * not in hardware, came to this kind of processor with whole-number vectors of 256 bits, to the ARM with all vectors}
     */
    static boolean pays() {
        return LongVector.SPECIES_PREFERRED.vectorBitSize() >= 256 || "aarch64".equals(System.getProperty("os.arch"));
    }

    @Override
    public void label(Panels panels, int panel, Centres centres, int[] found) {
        double margin = centres.margin(panels.reach[panel]);
        for (int row = 0; row < Panels.ROWS; row += TILE) {
            for (int c = 0; c < centres.k(); c += 4) {
                square(panels.values, panels.at(panel * Panels.ROWS + row), panels.columns, centres, c);
            }
            least(centres.norms().length, margin, found, row);
        }
    }

    /** Computes the squares of a tile's rows for four centroids. */
    private void square(double[] x, int first, int columns, Centres centres, int c) {
        double[] factors = centres.factors();
        DoubleVector a0 = DoubleVector.broadcast(DOUBLES, centres.norms()[c]);
        DoubleVector a1 = a0;
        DoubleVector b0 = DoubleVector.broadcast(DOUBLES, centres.norms()[c + 1]);
        DoubleVector b1 = b0;
        DoubleVector c0 = DoubleVector.broadcast(DOUBLES, centres.norms()[c + 2]);
        DoubleVector c1 = c0;
        DoubleVector d0 = DoubleVector.broadcast(DOUBLES, centres.norms()[c + 3]);
        DoubleVector d1 = d0;
        int factor = c * columns;
        for (int j = 0, at = first; j < columns; j++, at += Panels.ROWS, factor++) {
            DoubleVector x0 = DoubleVector.fromArray(DOUBLES, x, at);
            DoubleVector x1 = DoubleVector.fromArray(DOUBLES, x, at + LANES);
            DoubleVector ofA = DoubleVector.broadcast(DOUBLES, factors[factor]);
            a0 = x0.fma(ofA, a0);
            a1 = x1.fma(ofA, a1);
            DoubleVector ofB = DoubleVector.broadcast(DOUBLES, factors[factor + columns]);
            b0 = x0.fma(ofB, b0);
            b1 = x1.fma(ofB, b1);
            DoubleVector ofC = DoubleVector.broadcast(DOUBLES, factors[factor + 2 * columns]);
            c0 = x0.fma(ofC, c0);
            c1 = x1.fma(ofC, c1);
            DoubleVector ofD = DoubleVector.broadcast(DOUBLES, factors[factor + 3 * columns]);
            d0 = x0.fma(ofD, d0);
            d1 = x1.fma(ofD, d1);
        }
        int to = c * TILE;
        a0.intoArray(squares, to);
        a1.intoArray(squares, to + LANES);
        b0.intoArray(squares, to + TILE);
        b1.intoArray(squares, to + TILE + LANES);
        c0.intoArray(squares, to + 2 * TILE);
        c1.intoArray(squares, to + 2 * TILE + LANES);
        d0.intoArray(squares, to + 3 * TILE);
        d1.intoArray(squares, to + 3 * TILE + LANES);
    }

    /** Writes the centroid with the least square for each row of a tile, if the second least is more than the margin above. */
    private void least(int k, double margin, int[] found, int to) {
        DoubleVector least0 = DoubleVector.fromArray(DOUBLES, squares, 0);
        DoubleVector least1 = DoubleVector.fromArray(DOUBLES, squares, LANES);
        DoubleVector second0 = DoubleVector.broadcast(DOUBLES, Double.POSITIVE_INFINITY);
        DoubleVector second1 = second0;
        IntVector label0 = IntVector.zero(INTS);
        IntVector label1 = label0;
        for (int c = 1, at = TILE; c < k; c++, at += TILE) {
            DoubleVector square0 = DoubleVector.fromArray(DOUBLES, squares, at);
            DoubleVector square1 = DoubleVector.fromArray(DOUBLES, squares, at + LANES);
            VectorMask<Double> less0 = square0.compare(VectorOperators.LT, least0);
            VectorMask<Double> less1 = square1.compare(VectorOperators.LT, least1);
            DoubleVector greater0 = square0.blend(least0, less0);
            DoubleVector greater1 = square1.blend(least1, less1);
            least0 = least0.blend(square0, less0);
            least1 = least1.blend(square1, less1);
            second0 = second0.blend(greater0, greater0.compare(VectorOperators.LT, second0));
            second1 = second1.blend(greater1, greater1.compare(VectorOperators.LT, second1));
            label0 = label0.blend(c, less0.cast(INTS));
            label1 = label1.blend(c, less1.cast(INTS));
        }
        IntVector undecided = IntVector.broadcast(INTS, UNDECIDED);
        undecided.blend(label0, second0.sub(least0).compare(VectorOperators.GT, margin).cast(INTS)).intoArray(found, to);
        undecided.blend(label1, second1.sub(least1).compare(VectorOperators.GT, margin).cast(INTS)).intoArray(found, to + LANES);
    }
}
