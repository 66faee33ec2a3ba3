/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Moments;

/** The directions in which rows vary: the eigenvectors of their covariance, by Jacobi's rotations. */
final class PrincipalAxes {

    private static final int SWEEPS = 60;

    private final int d;

    private final double[] mean;

    /** Axis by axis, each of length 1. */
    private final double[][] axes;

    private final double[] deviations;

    PrincipalAxes(Matrix data) {
        d = data.columns();
        mean = new double[d];
        for (int column = 0; column < d; column++) {
            mean[column] = Moments.mean(data.column(column));
        }
        axes = new double[d][d];
        for (int i = 0; i < d; i++) {
            axes[i][i] = 1;
        }
        double[][] covariance = covariance(data);
        diagonalise(covariance);
        deviations = new double[d];
        for (int i = 0; i < d; i++) {
            deviations[i] = Math.sqrt(Math.max(0, covariance[i][i]));
        }
    }

    /** {@return the standard deviation of the rows along each axis} */
    double[] deviations() {
        return deviations;
    }

    /** Writes the row with these coordinates along the axes. */
    void row(double[] along, double[] values, int at) {
        for (int j = 0; j < d; j++) {
            double value = mean[j];
            for (int axis = 0; axis < d; axis++) {
                value += along[axis] * axes[axis][j];
            }
            values[at + j] = value;
        }
    }

    private double[][] covariance(Matrix data) {
        double[][] covariance = new double[d][d];
        for (int row = 0; row < data.rows(); row++) {
            for (int i = 0; i < d; i++) {
                double in = data.at(row, i) - mean[i];
                for (int j = i; j < d; j++) {
                    covariance[i][j] += in * (data.at(row, j) - mean[j]) / data.rows();
                    covariance[j][i] = covariance[i][j];
                }
            }
        }
        return covariance;
    }

    /** Rotates each pair of axes until they do not vary together (Golub and Van Loan, Matrix Computations, 8.5). */
    private void diagonalise(double[][] a) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean rotated = false;
            for (int p = 0; p < d; p++) {
                for (int q = p + 1; q < d; q++) {
                    if (Math.abs(a[p][q]) > 1e-15 * Math.sqrt(a[p][p] * a[q][q])) {
                        rotate(a, p, q);
                        rotated = true;
                    }
                }
            }
            if (!rotated) {
                return;
            }
        }
    }

    private void rotate(double[][] a, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int i = 0; i < d; i++) {
            double ip = a[i][p];
            double iq = a[i][q];
            a[i][p] = cosine * ip - sine * iq;
            a[i][q] = sine * ip + cosine * iq;
        }
        for (int i = 0; i < d; i++) {
            double pi = a[p][i];
            double qi = a[q][i];
            a[p][i] = cosine * pi - sine * qi;
            a[q][i] = sine * pi + cosine * qi;
            double alongP = axes[p][i];
            double alongQ = axes[q][i];
            axes[p][i] = cosine * alongP - sine * alongQ;
            axes[q][i] = sine * alongP + cosine * alongQ;
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }
}
