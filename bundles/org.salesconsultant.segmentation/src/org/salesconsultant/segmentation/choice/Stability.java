/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/**
 * Whether groups come back (Hennig, 2007): the rows are drawn anew with replacement and grouped again; of each group, the
 * mean over the draws of the greatest Jaccard similarity, that is common rows / rows in either, with a group then found.
 * From .75 up a group counts as stable, below .6 as none.
 */
public final class Stability {

    private Stability() {
    }

    /**
     * {@return the mean Jaccard similarity of each group, 0 to 1}
     *
     * @param labels the group of each row, 0 to k - 1
     * @param draws how often the rows are drawn anew
     * @param options restarts, iterations, seed and threads of every fit
     * @throws CoreException with a problem if distances are out of range
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static double[] of(Matrix data, int[] labels, int k, int draws, KMeansOptions options, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, draws);
        SplittableRandom random = new SplittableRandom(options.seed());
        double[] sums = new double[k];
        for (int draw = 0; draw < draws; draw++) {
            int[] times = new int[data.rows()];
            for (int i = 0; i < times.length; i++) {
                times[(int) (Sample.unit(random) * times.length)]++;
            }
            int[] drawn = IntStream.range(0, times.length).filter(row -> times[row] > 0).toArray();
            double[] weights = Arrays.stream(drawn).mapToDouble(row -> times[row]).toArray();
            Clustering again = KMeans.fit(data.select(drawn), weights, options.withK(k), progress.split(1));
            double[] jaccard = jaccard(labels, k, again, drawn);
            for (int group = 0; group < sums.length; group++) {
                sums[group] += jaccard[group];
            }
        }
        return Arrays.stream(sums).map(sum -> sum / draws).toArray();
    }

    /** {@return of each group the greatest similarity with one of the other grouping, over the rows drawn} */
    private static double[] jaccard(int[] labels, int k, Clustering again, int[] drawn) {
        int[][] common = new int[k][again.k()];
        int[] sizes = new int[k];
        for (int i = 0; i < drawn.length; i++) {
            int label = labels[drawn[i]];
            common[label][again.labels()[i]]++;
            sizes[label]++;
        }
        int[] otherSizes = again.sizes();
        double[] greatest = new double[k];
        for (int group = 0; group < greatest.length; group++) {
            for (int other = 0; other < otherSizes.length; other++) {
                int either = sizes[group] + otherSizes[other] - common[group][other];
                greatest[group] = Math.max(greatest[group], (double) common[group][other] / either);
            }
        }
        return greatest;
    }
}
