/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** A tree as JSON; numbers read back exactly as they were written. */
public final class TreeJson {

    private static final int FORMAT = 1;

    private static final Messages MESSAGES = Messages.of(TreeJson.class);

    private TreeJson() {
    }

    static JsonObject write(TreeModel tree) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("kind", "tree");
        json.addProperty("classes", tree.classes());
        json.addProperty("purity", tree.purity().id());
        JsonArray features = new JsonArray();
        tree.features().forEach(features::add);
        json.add("features", features);
        JsonArray nodes = new JsonArray();
        tree.nodes().forEach(node -> nodes.add(write(node)));
        json.add("nodes", nodes);
        return json;
    }

    private static JsonObject write(Node node) {
        JsonObject json = new JsonObject();
        if (!node.isLeaf()) {
            json.addProperty("feature", node.feature());
            json.add("threshold", Json.number(node.threshold()));
            json.addProperty("missing_left", node.missingLeft());
            json.addProperty("left", node.left());
            json.addProperty("right", node.right());
            json.addProperty("gain", node.gain());
        }
        JsonArray counts = new JsonArray();
        node.counts().forEach(counts::add);
        json.add("counts", counts);
        return json;
    }

    /**
     * {@return the tree a JSON object holds}
     *
     * @param place the file it comes from, for messages
     * @throws CoreException with a problem if it is not one, or one of a newer format
     */
    public static TreeModel read(String place, JsonObject json) throws CoreException {
        try {
            int format = json.getAsJsonPrimitive("format").getAsInt();
            if (format > FORMAT) {
                throw new Problem(place, MESSAGES.text("model.newer", Integer.toString(format), Integer.toString(FORMAT)),
                        MESSAGES.text("model.newer.remedy")).exception();
            }
            List<String> features = json.getAsJsonArray("features").asList().stream().map(JsonElement::getAsString).toList();
            List<Node> nodes = new ArrayList<>();
            for (JsonElement node : json.getAsJsonArray("nodes")) {
                nodes.add(node(node.getAsJsonObject()));
            }
            return new TreeModel(features, json.get("classes").getAsInt(), Purity.named(json.get("purity").getAsString()), nodes);
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException
                | NullPointerException | UnsupportedOperationException e) {
            throw new Problem(place, MESSAGES.text("model.wrong", String.valueOf(e.getMessage())),
                    MESSAGES.text("model.wrong.remedy")).exception(e);
        }
    }

    private static Node node(JsonObject json) {
        List<Integer> counts = json.getAsJsonArray("counts").asList().stream().map(JsonElement::getAsInt).toList();
        if (!json.has("feature")) {
            return Node.leaf(counts);
        }
        JsonElement threshold = json.get("threshold");
        return new Node(json.get("feature").getAsInt(), threshold.isJsonNull() ? Double.NaN : threshold.getAsDouble(),
                json.get("missing_left").getAsBoolean(), json.get("left").getAsInt(), json.get("right").getAsInt(),
                json.get("gain").getAsDouble(), counts);
    }
}
