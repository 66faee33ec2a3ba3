/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Clusterer;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;

/** An example of a segmentation algorithm: cuts the range of the first column into steps of equal width. */
public final class EqualSteps implements Clusterer {

    @Override
    public Clustering cluster(Matrix data, Parameters parameters, long seed, int threads, IProgressMonitor monitor)
            throws CoreException {
        if (data.rows() == 0 || data.columns() == 0) {
            throw new Problem("equal steps", "there is nothing to cut", "Check the filter and the input").exception();
        }
        int steps = parameters.integer("k");
        double[] first = data.column(0);
        double least = Arrays.stream(first).min().orElseThrow();
        double width = (Arrays.stream(first).max().orElseThrow() - least) / steps;
        int[] labels = new int[data.rows()];
        for (int row = 0; row < labels.length; row++) {
            if (row % 1000 == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            labels[row] = width == 0 ? 0 : Math.min(steps - 1, (int) ((first[row] - least) / width));
        }
        return clustering(data, labels, steps);
    }

    private static Clustering clustering(Matrix data, int[] labels, int steps) {
        int[] sizes = new int[steps];
        double[][] means = new double[steps][data.columns()];
        for (int row = 0; row < labels.length; row++) {
            sizes[labels[row]]++;
            for (int column = 0; column < data.columns(); column++) {
                means[labels[row]][column] += data.at(row, column);
            }
        }
        Integer[] order = new Integer[steps];
        Arrays.setAll(order, step -> step);
        Arrays.sort(order, Comparator.comparingInt((Integer step) -> -sizes[step])); // steps rise, and so do their means
        int[] numbers = new int[steps];
        double[] centroids = new double[0];
        int k = 0;
        for (int step : order) {
            if (sizes[step] > 0) {
                numbers[step] = k++;
                centroids = Arrays.copyOf(centroids, k * data.columns());
                for (int column = 0; column < data.columns(); column++) {
                    centroids[(k - 1) * data.columns() + column] = means[step][column] / sizes[step];
                }
            }
        }
        double sse = 0;
        for (int row = 0; row < labels.length; row++) {
            labels[row] = numbers[labels[row]];
            sse += Assignment.squaredDistance(data.values(), row * data.columns(), centroids, labels[row] * data.columns(),
                    data.columns());
        }
        return new Clustering(k, steps, data.columns(), labels, centroids, sse, 1, true);
    }
}
