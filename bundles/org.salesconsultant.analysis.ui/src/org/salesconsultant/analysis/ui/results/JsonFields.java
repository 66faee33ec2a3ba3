/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Fields of a JSON object that may be missing or null. */
record JsonFields(JsonObject object) {

    String text(String key) {
        JsonElement value = object.get(key);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    double number(String key) {
        JsonElement value = object.get(key);
        return value == null || !value.isJsonPrimitive() ? Double.NaN : value.getAsDouble();
    }

    long count(String key) {
        JsonElement value = object.get(key);
        return value == null || !value.isJsonPrimitive() ? 0 : value.getAsLong();
    }

    JsonFields child(String key) {
        JsonElement value = object.get(key);
        return new JsonFields(value == null || !value.isJsonObject() ? new JsonObject() : value.getAsJsonObject());
    }

    /** {@return a number of an array of numbers; NaN if it is not there} */
    double item(String key, int index) {
        JsonElement value = object.get(key);
        if (value == null || !value.isJsonArray()) {
            return Double.NaN;
        }
        JsonArray array = value.getAsJsonArray();
        return index < array.size() && array.get(index).isJsonPrimitive() ? array.get(index).getAsDouble() : Double.NaN;
    }
}
