/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** JSON files: UTF-8, indented, members in the order they were added, null written as null, never NaN. */
public final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

    private Json() {
    }

    /** Writes a file, ended by a line feed. */
    public static void write(Path file, JsonElement element) throws IOException {
        Files.writeString(file, GSON.toJson(element) + "\n", StandardCharsets.UTF_8);
    }

    /** {@return the content of a file} */
    public static JsonObject read(Path file) throws IOException {
        try {
            return JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new IOException(file + " is not a JSON object", e);
        }
    }

    /** {@return the number; null for NaN, which stands for an undefined value} */
    public static JsonElement number(double number) {
        return Double.isNaN(number) ? JsonNull.INSTANCE : new JsonPrimitive(number);
    }
}
