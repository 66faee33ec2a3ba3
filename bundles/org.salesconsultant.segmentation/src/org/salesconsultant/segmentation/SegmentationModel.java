/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.segmentation.choice.Choice;

/**
 * An accepted segmentation: enough to put any row into its segment again, as long as it is kept.
 *
 * @param algorithm the id of the algorithm that found it
 * @param version the version of that algorithm
 * @param seed the seed it was given
 * @param standardisation how rows are scaled before distances are measured
 * @param requested how many segments were asked for
 * @param sizes how many rows each segment had when it was found, by label
 * @param centroids the centroid of each segment, as distances see it, by label
 * @param sse the sum of squared distances to the centroids when it was found
 * @param iterations how often the centroids were moved
 * @param converged whether nothing moved any more
 * @param choice how the number of segments was chosen; empty if it was given
 */
public record SegmentationModel(String algorithm, String version, long seed, Standardisation standardisation, int requested,
        List<Integer> sizes, List<List<Double>> centroids, double sse, int iterations, boolean converged,
        Optional<Choice> choice) {

    public SegmentationModel {
        sizes = List.copyOf(sizes);
        centroids = centroids.stream().map(List::copyOf).toList();
        int width = standardisation.columns().size();
        if (centroids.isEmpty() || sizes.size() != centroids.size()
                || centroids.stream().anyMatch(centroid -> centroid.size() != width)) {
            throw new IllegalArgumentException(
                    sizes.size() + " sizes, " + centroids.size() + " centroids, " + width + " columns");
        }
    }

    /** {@return the segmentation that keeps what an algorithm found in rows scaled like this} */
    public static SegmentationModel of(String algorithm, String version, long seed, Standardisation standardisation,
            Clustering clustering, Optional<Choice> choice) {
        List<List<Double>> centroids = Arrays.stream(range(clustering.k()))
                .mapToObj(label -> Arrays.stream(clustering.centroid(label)).boxed().toList()).toList();
        return new SegmentationModel(algorithm, version, seed, standardisation, clustering.requested(),
                Arrays.stream(clustering.sizes()).boxed().toList(), centroids, clustering.sse(), clustering.iterations(),
                clustering.converged(), choice);
    }

    /** {@return the number of segments} */
    public int k() {
        return centroids.size();
    }

    /**
     * {@return where the rows belong}
     *
     * @param place where the rows come from, for messages
     * @param rows the rows in their own units; columns are found by name
     * @param monitor asked for cancel at least each 1,000 rows
     * @throws CoreException with a problem if a column is missing
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public Assignment assign(String place, Matrix rows, IProgressMonitor monitor) throws CoreException {
        return Assignment.of(standardisation.apply(place, rows, monitor),
                centroids.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray(), monitor);
    }

    private static int[] range(int end) {
        int[] range = new int[end];
        Arrays.setAll(range, i -> i);
        return range;
    }
}
