/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.internal;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.segmentation.Clusterer;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.Arithmetic;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/** K-means as a contribution. */
public final class KMeansClusterer implements Clusterer {

    @Override
    public Clustering cluster(Matrix data, Parameters parameters, long seed, int threads, IProgressMonitor monitor)
            throws CoreException {
        return KMeans.fit(data, new KMeansOptions(parameters.integer("k"), parameters.integer("restarts"),
                parameters.integer("iterations"), parameters.decimal("tolerance"), seed, threads, Optional.empty(),
                Arithmetic.FASTEST), monitor);
    }
}
