/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.choice.ChoiceJson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** An accepted segmentation as JSON; numbers read back exactly as they were written. */
public final class SegmentationJson {

    private static final int FORMAT = 1;

    private static final Messages MESSAGES = Messages.of(SegmentationJson.class);

    private SegmentationJson() {
    }

    /** {@return the segmentation as JSON} */
    public static JsonObject write(SegmentationModel model) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("algorithm", model.algorithm());
        json.addProperty("version", model.version());
        json.addProperty("seed", model.seed());
        json.addProperty("requested", model.requested());
        json.addProperty("k", model.k());
        json.addProperty("sse", model.sse());
        json.addProperty("iterations", model.iterations());
        json.addProperty("converged", model.converged());
        model.choice().ifPresent(choice -> json.add("choice", ChoiceJson.write(choice)));
        json.addProperty("scaling", model.standardisation().scaling().id());
        JsonArray columns = new JsonArray();
        for (ColumnScaling column : model.standardisation().columns()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", column.name());
            each.addProperty("log", column.log());
            each.addProperty("weight", column.weight());
            each.addProperty("offset", column.offset());
            each.addProperty("scale", column.scale());
            columns.add(each);
        }
        json.add("columns", columns);
        JsonArray segments = new JsonArray();
        for (int label = 0; label < model.k(); label++) {
            JsonObject each = new JsonObject();
            each.addProperty("size", model.sizes().get(label));
            JsonArray centroid = new JsonArray();
            model.centroids().get(label).forEach(centroid::add);
            each.add("centroid", centroid);
            segments.add(each);
        }
        json.add("segments", segments);
        return json;
    }

    /**
     * {@return the segmentation a JSON object holds}
     *
     * @param place the file it comes from, for messages
     * @throws CoreException with a problem if it is not one, or one of a newer format
     */
    public static SegmentationModel read(String place, JsonObject json) throws CoreException {
        try {
            int format = json.getAsJsonPrimitive("format").getAsInt();
            if (format > FORMAT) {
                throw new Problem(place, MESSAGES.text("model.newer", Integer.toString(format), Integer.toString(FORMAT)),
                        MESSAGES.text("model.newer.remedy")).exception();
            }
            return model(json);
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException
                | NullPointerException | UnsupportedOperationException e) {
            throw new Problem(place, MESSAGES.text("model.wrong", String.valueOf(e.getMessage())),
                    MESSAGES.text("model.wrong.remedy")).exception(e);
        }
    }

    private static SegmentationModel model(JsonObject json) {
        List<ColumnScaling> columns = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("columns")) {
            JsonObject each = element.getAsJsonObject();
            columns.add(new ColumnScaling(each.get("name").getAsString(), each.get("log").getAsBoolean(),
                    each.get("weight").getAsDouble(), each.get("offset").getAsDouble(), each.get("scale").getAsDouble()));
        }
        List<Integer> sizes = new ArrayList<>();
        List<List<Double>> centroids = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("segments")) {
            JsonObject each = element.getAsJsonObject();
            sizes.add(each.get("size").getAsInt());
            centroids.add(each.getAsJsonArray("centroid").asList().stream().map(JsonElement::getAsDouble).toList());
        }
        return new SegmentationModel(json.get("algorithm").getAsString(), json.get("version").getAsString(),
                json.get("seed").getAsLong(),
                new Standardisation(Scaling.named(json.get("scaling").getAsString()), columns),
                json.get("requested").getAsInt(), sizes, centroids, json.get("sse").getAsDouble(),
                json.get("iterations").getAsInt(), json.get("converged").getAsBoolean(),
                Optional.ofNullable(json.getAsJsonObject("choice")).map(ChoiceJson::read));
    }
}
