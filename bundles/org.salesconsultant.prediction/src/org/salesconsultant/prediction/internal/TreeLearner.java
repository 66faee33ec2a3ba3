/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.prediction.Dataset;
import org.salesconsultant.prediction.Learner;
import org.salesconsultant.prediction.Model;
import org.salesconsultant.prediction.tree.DecisionTree;
import org.salesconsultant.prediction.tree.Purity;
import org.salesconsultant.prediction.tree.TreeJson;
import org.salesconsultant.prediction.tree.TreeOptions;

import com.google.gson.JsonObject;

/** The decision tree as a contribution. It draws nothing at random, so the seed does not matter. */
public final class TreeLearner implements Learner {

    @Override
    public Model fit(Dataset data, Parameters parameters, long seed, int threads, IProgressMonitor monitor)
            throws CoreException {
        return DecisionTree.fit(data, new TreeOptions(Purity.named(parameters.text("purity")), parameters.integer("depth"),
                parameters.integer("leaf"), parameters.decimal("gain"), parameters.integer("bins"), threads), monitor);
    }

    @Override
    public Model read(String place, JsonObject json) throws CoreException {
        return TreeJson.read(place, json);
    }
}
