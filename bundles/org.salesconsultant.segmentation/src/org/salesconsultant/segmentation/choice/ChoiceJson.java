/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A choice of the number of groups as JSON; undefined values are null. */
public final class ChoiceJson {

    private ChoiceJson() {
    }

    /** {@return the choice as JSON} */
    public static JsonObject write(Choice choice) {
        JsonObject json = new JsonObject();
        json.addProperty("k", choice.k());
        json.addProperty("verdict", choice.verdict().name().toLowerCase(Locale.ROOT));
        JsonArray candidates = new JsonArray();
        choice.candidates().forEach(candidate -> candidates.add(write(candidate)));
        json.add("candidates", candidates);
        return json;
    }

    /**
     * {@return the choice a JSON object holds}
     *
     * @throws RuntimeException of the kinds that {@link com.google.gson} throws if it is not one
     */
    public static Choice read(JsonObject json) {
        List<Candidate> candidates = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray("candidates")) {
            candidates.add(candidate(each.getAsJsonObject()));
        }
        return new Choice(json.get("k").getAsInt(),
                Choice.Verdict.valueOf(json.get("verdict").getAsString().toUpperCase(Locale.ROOT)), candidates);
    }

    /** {@return a silhouette as JSON} */
    public static JsonObject write(Silhouette silhouette) {
        JsonObject json = new JsonObject();
        json.add("mean", number(silhouette.mean()));
        json.add("low", number(silhouette.low()));
        json.add("high", number(silhouette.high()));
        json.addProperty("rows", silhouette.rows());
        json.addProperty("exact", silhouette.exact());
        return json;
    }

    /** Adds the two criteria of a separation to a JSON object. */
    public static void write(Separation separation, JsonObject json) {
        json.add("calinski_harabasz", number(separation.calinskiHarabasz()));
        json.add("davies_bouldin", number(separation.daviesBouldin()));
    }

    private static JsonObject write(Candidate candidate) {
        JsonObject json = new JsonObject();
        json.addProperty("k", candidate.k());
        json.addProperty("sse", candidate.sse());
        json.add("silhouette", write(candidate.silhouette()));
        write(candidate.separation(), json);
        json.add("gap", number(candidate.gap()));
        json.add("gap_error", number(candidate.gapError()));
        JsonArray stability = new JsonArray();
        candidate.stability().forEach(stability::add);
        json.add("stability", stability);
        return json;
    }

    private static Candidate candidate(JsonObject json) {
        JsonObject silhouette = json.getAsJsonObject("silhouette");
        return new Candidate(json.get("k").getAsInt(), json.get("sse").getAsDouble(),
                new Silhouette(number(silhouette, "mean"), number(silhouette, "low"), number(silhouette, "high"),
                        silhouette.get("rows").getAsInt(), silhouette.get("exact").getAsBoolean()),
                new Separation(number(json, "calinski_harabasz"), number(json, "davies_bouldin")), number(json, "gap"),
                number(json, "gap_error"),
                json.getAsJsonArray("stability").asList().stream().map(JsonElement::getAsDouble).toList());
    }

    private static JsonElement number(double number) {
        return Double.isFinite(number) ? new JsonPrimitive(number) : JsonNull.INSTANCE;
    }

    private static double number(JsonObject json, String name) {
        return json.get(name).isJsonNull() ? Double.NaN : json.get(name).getAsDouble();
    }
}
