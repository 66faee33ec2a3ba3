/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.segmentation.choice.Choice;

/**
 * Puts rows into groups of their like. What contributes to {@value SegmentationAlgorithms#POINT} implements this with
 * a public constructor without arguments; an instance is used for one call.
 */
public interface Clusterer {

    /**
     * {@return the groups found}
     *
     * <p>The same data, parameters and seed give the same groups bit for bit, whatever the number of threads. Labels
     * are numbered from 0 by falling size, equal sizes by centroid.
     *
     * @param data the rows, already transformed and scaled
     * @param parameters the values of the parameters its extension describes
     * @param seed the seed of all it draws at random
     * @param threads how many threads it may use, at least 1
     * @param monitor asked for cancel at least each 1,000 rows
     * @throws CoreException with a problem if there is nothing to group or the values are out of range
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    Clustering cluster(Matrix data, Parameters parameters, long seed, int threads, IProgressMonitor monitor)
            throws CoreException;

    /** {@return how the number of groups of the call before was chosen; empty if it was given} */
    default Optional<Choice> choice() {
        return Optional.empty();
    }
}
