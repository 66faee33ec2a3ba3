/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.openrefine;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** An operation of a history. */
public record Operation(JsonObject json) {

    /** {@return what it is, such as {@code core/mass-edit}} */
    public String name() {
        return text(json, "op");
    }

    String column() {
        return text(json, "columnName");
    }

    /** {@return its expression without the name of the language, which is GREL where none is named; empty if it has none} */
    String expression() {
        String expression = text(json, "expression");
        return expression.startsWith("grel:") ? expression.substring("grel:".length()).strip() : expression.strip();
    }

    /** {@return what happens where the expression fails: keep-original, set-to-blank or store-error} */
    String onError() {
        return text(json, "onError");
    }

    boolean repeats() {
        return flag(json, "repeat");
    }

    /** {@return whether it works on groups of rows} */
    boolean ofRecords() {
        return json.has("engineConfig") && "record-based".equals(text(json.getAsJsonObject("engineConfig"), "mode"));
    }

    /** {@return the facets that choose its rows} */
    List<JsonObject> facets() {
        return json.has("engineConfig") ? objects(json.getAsJsonObject("engineConfig"), "facets") : List.of();
    }

    List<JsonObject> edits() {
        return objects(json, "edits");
    }

    static List<JsonObject> objects(JsonObject in, String name) {
        List<JsonObject> objects = new ArrayList<>();
        JsonElement found = in.get(name);
        if (found instanceof JsonArray array) {
            array.forEach(each -> objects.add(each.getAsJsonObject()));
        }
        return objects;
    }

    static String text(JsonObject in, String name) {
        JsonElement found = in.get(name);
        return found == null || found.isJsonNull() ? "" : found.getAsString();
    }

    static boolean flag(JsonObject in, String name) {
        JsonElement found = in.get(name);
        return found != null && !found.isJsonNull() && found.getAsBoolean();
    }
}
