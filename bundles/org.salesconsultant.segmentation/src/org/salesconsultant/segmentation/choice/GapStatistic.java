/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Moments;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/**
 * The gap statistic (Tibshirani, Walther and Hastie, 2001): by how much the logarithm of the sum of squares lies below that
 * of rows without groups. These are drawn evenly from a box along the principal axes that has the variances of the data,
 * not their range as in the paper: a few outliers would stretch that box, and any data would look grouped beside it.
 */
final class GapStatistic {

    /** Of an even distribution of standard deviation 1. */
    private static final double HALF_WIDTH = Math.sqrt(3);

    private final double[] gaps;

    private final double[] errors;

    /**
     * @param most the gap is computed for 1 to so many groups
     * @param references how many times rows without groups are drawn
     * @param options restarts, iterations and threads of every fit
     */
    GapStatistic(Matrix data, int most, int references, KMeansOptions options, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, most * (references + 1));
        gaps = new double[most];
        errors = new double[most];
        PrincipalAxes axes = new PrincipalAxes(data);
        SplittableRandom random = new SplittableRandom(options.seed());
        double[][] logs = new double[most][references];
        for (int reference = 0; reference < references; reference++) {
            double[] without = logs(without(data, axes, random), options, progress.split(most));
            for (int k = 1; k <= most; k++) {
                logs[k - 1][reference] = without[k - 1];
            }
        }
        double[] with = logs(data, options, progress.split(most));
        for (int k = 1; k <= most; k++) {
            gaps[k - 1] = Moments.mean(logs[k - 1]) - with[k - 1];
            errors[k - 1] = Moments.deviation(logs[k - 1]) * Math.sqrt(1 + 1.0 / references);
        }
    }

    /** {@return the gap of so many groups} */
    double gap(int k) {
        return gaps[k - 1];
    }

    /** {@return its standard error, that of the simulation included} */
    double error(int k) {
        return errors[k - 1];
    }

    private double[] logs(Matrix data, KMeansOptions options, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, gaps.length);
        double[] logs = new double[gaps.length];
        for (int k = 1; k <= logs.length; k++) {
            logs[k - 1] = StrictMath.log(KMeans.fit(data, options.withK(k), progress.split(1)).sse());
        }
        return logs;
    }

    private static Matrix without(Matrix data, PrincipalAxes axes, SplittableRandom random) throws CoreException {
        double[] values = new double[data.values().length];
        double[] along = new double[data.columns()];
        for (int row = 0; row < data.rows(); row++) {
            Arrays.setAll(along, axis -> (2 * Sample.unit(random) - 1) * HALF_WIDTH * axes.deviations()[axis]);
            axes.row(along, values, row * data.columns());
        }
        return Matrix.ofRows("", data.names(), values);
    }
}
