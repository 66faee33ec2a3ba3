/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** A list of texts in one text column, as a JSON array. */
final class TextList {

    private TextList() {
    }

    static String of(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array.toString();
    }

    static List<String> parse(String text) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
            texts.add(element.isJsonNull() ? null : element.getAsString());
        }
        return texts;
    }
}
