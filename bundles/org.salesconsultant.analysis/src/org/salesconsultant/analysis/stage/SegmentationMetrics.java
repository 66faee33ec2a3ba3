/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.SegmentationModel;
import org.salesconsultant.segmentation.choice.Choice;
import org.salesconsultant.segmentation.choice.ChoiceJson;
import org.salesconsultant.segmentation.choice.Separation;
import org.salesconsultant.segmentation.choice.Silhouette;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What {@code metrics.json} says of a segmentation. */
final class SegmentationMetrics {

    private SegmentationMetrics() {
    }

    /** {@return its part of {@code metrics.json}; {@code silhouette} is the centroid version, that of the criteria the full one} */
    static JsonObject of(Segmentation segmentation, SegmentationModel model, Assignment assignment, JsonObject criteria,
            Locale locale) {
        JsonObject metrics = new JsonObject();
        metrics.addProperty("name", segmentation.getName());
        metrics.addProperty("algorithm", model.algorithm());
        metrics.addProperty("k", model.k());
        metrics.addProperty("sse", model.sse());
        metrics.addProperty("iterations", model.iterations());
        metrics.addProperty("converged", model.converged());
        metrics.add("silhouette", Json.number(assignment.silhouette()));
        metrics.add("criteria", criteria);
        model.choice().ifPresent(choice -> metrics.add("choice", choice(choice, locale)));
        metrics.addProperty("scaling", model.standardisation().scaling().id());
        JsonArray features = new JsonArray();
        model.standardisation().names().forEach(features::add);
        metrics.add("features", features);
        return metrics;
    }

    /** {@return how well the rows, scaled, fall into their segments now} */
    static JsonObject criteria(Matrix scaled, int[] labels, int k, long seed, int threads, IProgressMonitor monitor) {
        JsonObject criteria = new JsonObject();
        criteria.add("silhouette", ChoiceJson.write(Silhouette.of(scaled, labels, k, seed, threads, monitor)));
        ChoiceJson.write(Separation.of(scaled, labels, k, monitor), criteria);
        return criteria;
    }

    private static JsonObject choice(Choice choice, Locale locale) {
        JsonObject json = ChoiceJson.write(choice);
        json.addProperty("reason", choice.reason(locale));
        return json;
    }
}
