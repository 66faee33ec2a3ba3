/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.prediction.Dataset;
import org.salesconsultant.prediction.Learner;
import org.salesconsultant.prediction.Model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** An example of a learner: whatever the features, the probability of a class is its share of the rows. */
public final class ShareLearner implements Learner {

    @Override
    public Model fit(Dataset data, Parameters parameters, long seed, int threads, IProgressMonitor monitor)
            throws CoreException {
        data.check("shares");
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        double prior = parameters.decimal("prior");
        double all = data.rows() + data.classes() * prior;
        return new ShareModel(data.features(), Arrays.stream(data.counts()).mapToObj(count -> (count + prior) / all).toList());
    }

    @Override
    public Model read(String place, JsonObject json) throws CoreException {
        try {
            List<String> features = json.getAsJsonArray("features").asList().stream().map(JsonElement::getAsString).toList();
            List<Double> shares = json.getAsJsonArray("shares").asList().stream().map(JsonElement::getAsDouble).toList();
            return new ShareModel(features, shares);
        } catch (JsonParseException | NullPointerException | ClassCastException | IllegalStateException
                | NumberFormatException | UnsupportedOperationException e) {
            throw new Problem(place, "this is not a model of shares", "Run the prediction again").exception(e);
        }
    }
}
