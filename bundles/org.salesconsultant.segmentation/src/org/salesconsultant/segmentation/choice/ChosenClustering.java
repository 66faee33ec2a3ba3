/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/**
 * K-means with a number of groups that the data suggest. Every number is fitted to all rows; gap statistic and stability,
 * which fit many times, look at {@value #SAMPLE_ROWS} rows drawn by the seed where there are more.
 *
 * @param choice the number taken, and why
 * @param clustering the grouping of that number
 */
public record ChosenClustering(Choice choice, Clustering clustering) {

    /** So many rows are drawn for gap statistic and stability. */
    public static final int SAMPLE_ROWS = 5_000;

    private static final int REFERENCES = 10;

    private static final int DRAWS = 20;

    private static final int RESTARTS = 5;

    private static final Messages MESSAGES = Messages.of(ChosenClustering.class);

    /**
     * {@return the best grouping with a number of groups within bounds, or all rows as one if there is no structure}
     *
     * @param data the rows, on comparable scales
     * @param options how K-means goes about its work; its k is not used
     * @param least the least number of groups looked at, at least 2
     * @param most the greatest; numbers above that of the distinct rows are left out
     * @throws CoreException with a problem if there are no rows or columns, or distances are out of range
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static ChosenClustering of(Matrix data, KMeansOptions options, int least, int most, IProgressMonitor monitor)
            throws CoreException {
        if (least < 2 || most < least) {
            throw new IllegalArgumentException("from " + least + " to " + most + " groups");
        }
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("task"), 100);
        List<Clustering> clusterings = clusterings(data, options, least, most, progress.split(50));
        int[] drawn = Sample.of(data.rows(), SAMPLE_ROWS, options.seed());
        Matrix sample = drawn.length == data.rows() ? data : data.select(drawn);
        KMeansOptions brief = options.withRestarts(Math.min(RESTARTS, options.restarts()));
        GapStatistic gap = new GapStatistic(sample, clusterings.getLast().k(), REFERENCES, brief, progress.split(20));
        SubMonitor each = progress.split(30).setWorkRemaining(clusterings.size());
        List<Candidate> candidates = new ArrayList<>();
        for (Clustering clustering : clusterings) {
            candidates.add(candidate(data, sample, drawn, clustering, gap, brief, each.split(1)));
        }
        Choice choice = Choice.among(candidates);
        Clustering taken = clusterings.stream().filter(clustering -> clustering.k() == choice.k()).findFirst().orElseThrow();
        return new ChosenClustering(choice, taken);
    }

    /** {@return the grouping of one, then those of the numbers asked for that the rows have} */
    private static List<Clustering> clusterings(Matrix data, KMeansOptions options, int least, int most,
            IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, most - least + 2);
        List<Clustering> clusterings = new ArrayList<>();
        clusterings.add(KMeans.fit(data, options.withK(1).withRestarts(1), progress.split(1)));
        for (int k = least; k <= most; k++) {
            Clustering clustering = KMeans.fit(data, options.withK(k), progress.split(1));
            if (clustering.reduced()) {
                break;
            }
            clusterings.add(clustering);
        }
        return clusterings;
    }

    private static Candidate candidate(Matrix data, Matrix sample, int[] drawn, Clustering clustering, GapStatistic gap,
            KMeansOptions options, IProgressMonitor monitor) throws CoreException {
        int k = clustering.k();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Silhouette silhouette = Silhouette.of(data, clustering.labels(), k, options.seed(), options.threads(), progress.split(3));
        Separation separation = Separation.of(data, clustering.labels(), k, progress.split(1));
        int[] labels = Arrays.stream(drawn).map(row -> clustering.labels()[row]).toArray();
        double[] stability = k == 1 ? new double[0] : Stability.of(sample, labels, k, DRAWS, options, progress.split(6));
        return new Candidate(k, clustering.sse(), silhouette, separation, gap.gap(k), gap.error(k),
                Arrays.stream(stability).boxed().toList());
    }
}
