/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Rows by columns of finite numbers. Row-major, so that a row, which is what a distance reads, lies together. */
public final class Matrix {

    private static final Messages MESSAGES = Messages.of(Matrix.class);

    private final List<String> names;

    private final int rows;

    private final double[] values;

    private Matrix(List<String> names, int rows, double[] values) {
        this.names = List.copyOf(names);
        this.rows = rows;
        this.values = values;
    }

    /**
     * {@return the matrix of these columns}
     *
     * @param place where the numbers come from, for messages
     * @param names the names of the columns
     * @param columns the columns, each with a value a row; copied
     * @param rowName what a row is called in messages, by index from 0
     * @throws CoreException with a problem naming row and column if a value is missing or infinite
     */
    public static Matrix ofColumns(String place, List<String> names, double[][] columns, IntFunction<String> rowName)
            throws CoreException {
        if (names.size() != columns.length) {
            throw new IllegalArgumentException(names.size() + " names for " + columns.length + " columns");
        }
        int width = columns.length;
        int rows = width == 0 ? 0 : columns[0].length;
        double[] values = new double[Math.multiplyExact(rows, width)];
        for (int column = 0; column < width; column++) {
            double[] source = columns[column];
            if (source.length != rows) {
                throw new IllegalArgumentException("columns of different lengths: " + names.get(column));
            }
            for (int row = 0, to = column; row < rows; row++, to += width) {
                values[to] = source[row];
            }
        }
        Matrix matrix = new Matrix(names, rows, values);
        matrix.checkFinite(place, rowName);
        return matrix;
    }

    /**
     * {@return the matrix of these values}
     *
     * @param place where the numbers come from, for messages
     * @param names the names of the columns
     * @param values row after row; copied
     * @throws CoreException with a problem naming row (from 1) and column if a value is missing or infinite
     */
    public static Matrix ofRows(String place, List<String> names, double[] values) throws CoreException {
        int rows = names.isEmpty() ? 0 : values.length / names.size();
        if (rows * names.size() != values.length) {
            throw new IllegalArgumentException(values.length + " values for " + names.size() + " columns");
        }
        Matrix matrix = new Matrix(names, rows, values.clone());
        matrix.checkFinite(place, row -> Integer.toString(row + 1));
        return matrix;
    }

    /** {@return a matrix of values that are finite and that nobody else has; they are taken over} */
    static Matrix ofScaled(List<String> names, int rows, double[] values) {
        return new Matrix(names, rows, values);
    }

    /** {@return the names of the columns} */
    public List<String> names() {
        return names;
    }

    /** {@return the number of rows} */
    public int rows() {
        return rows;
    }

    /** {@return the number of columns} */
    public int columns() {
        return names.size();
    }

    /** {@return the value in a row and column, both from 0} */
    public double at(int row, int column) {
        return values[row * names.size() + column];
    }

    /** {@return a copy of a column} */
    public double[] column(int column) {
        int width = names.size();
        double[] copy = new double[rows];
        for (int row = 0, from = column; row < rows; row++, from += width) {
            copy[row] = values[from];
        }
        return copy;
    }

    /** {@return the matrix of some of the rows, in the order given} */
    public Matrix select(int[] chosen) {
        int width = names.size();
        double[] some = new double[chosen.length * width];
        for (int row = 0; row < chosen.length; row++) {
            System.arraycopy(values, chosen[row] * width, some, row * width, width);
        }
        return new Matrix(names, chosen.length, some);
    }

    /** {@return the values, row after row: the array itself, for kernels, which must not write to it} */
    public double[] values() {
        return values;
    }

    private void checkFinite(String place, IntFunction<String> rowName) throws CoreException {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                int width = names.size();
                String what = Double.isNaN(values[i]) ? "matrix.missing" : "matrix.infinite";
                throw new Problem(place, MESSAGES.text(what, rowName.apply(i / width), names.get(i % width)),
                        MESSAGES.text("matrix.remedy")).exception();
            }
        }
    }
}
