/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Members of a JSON object that may be missing or null. */
final class JsonPath {

    private JsonPath() {
    }

    private static JsonElement at(JsonObject object, String... path) {
        JsonElement element = object;
        for (String name : path) {
            if (element == null || !element.isJsonObject()) {
                return null;
            }
            element = element.getAsJsonObject().get(name);
        }
        return element == null || element.isJsonNull() ? null : element;
    }

    /** {@return the text at a path; empty if there is none} */
    static String text(JsonObject object, String... path) {
        JsonElement element = at(object, path);
        if (element == null) {
            return "";
        }
        return element.isJsonPrimitive() ? element.getAsString() : element.toString();
    }

    /** {@return the number at a path; null if there is none} */
    static BigDecimal number(JsonObject object, String... path) {
        JsonElement element = at(object, path);
        return element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber()
                ? element.getAsBigDecimal() : null;
    }

    /** {@return the array at a path; empty if there is none} */
    static JsonArray array(JsonObject object, String... path) {
        JsonElement element = at(object, path);
        return element != null && element.isJsonArray() ? element.getAsJsonArray() : new JsonArray();
    }

    /** {@return the members of the object at a path, in order; none if there is no object} */
    static Set<Map.Entry<String, JsonElement>> members(JsonObject object, String... path) {
        JsonElement element = at(object, path);
        return element != null && element.isJsonObject() ? element.getAsJsonObject().entrySet() : Set.of();
    }
}
