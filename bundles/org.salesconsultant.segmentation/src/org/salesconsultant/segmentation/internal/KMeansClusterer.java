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
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Clusterer;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.choice.Choice;
import org.salesconsultant.segmentation.choice.ChosenClustering;
import org.salesconsultant.segmentation.kmeans.Arithmetic;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/** K-means as a contribution. */
public final class KMeansClusterer implements Clusterer {

    private static final Messages MESSAGES = Messages.of(KMeansClusterer.class);

    private Choice choice;

    @Override
    public Clustering cluster(Matrix data, Parameters parameters, long seed, int threads, IProgressMonitor monitor)
            throws CoreException {
        KMeansOptions options = new KMeansOptions(parameters.integer("k"), parameters.integer("restarts"),
                parameters.integer("iterations"), parameters.decimal("tolerance"), seed, threads, Optional.empty(),
                Arithmetic.FASTEST);
        if (!parameters.flag("choose")) {
            return KMeans.fit(data, options, monitor);
        }
        int least = parameters.integer("least");
        int most = parameters.integer("most");
        if (most < least) {
            throw new Problem(MESSAGES.text("place"), MESSAGES.text("bounds", Integer.toString(least), Integer.toString(most)),
                    MESSAGES.text("bounds.remedy")).exception();
        }
        ChosenClustering chosen = ChosenClustering.of(data, options, least, most, monitor);
        choice = chosen.choice();
        return chosen.clustering();
    }

    @Override
    public Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }
}
