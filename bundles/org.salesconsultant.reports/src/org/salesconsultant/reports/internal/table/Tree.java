/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code tree}: the rules of a prediction, a row a line; {@code level} is its depth from 0. */
final class Tree implements TableReader {

    private static final char NO_BREAK_SPACE = '\u00a0';

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("model"), Column.whole("line"), Column.text("text"));
        for (Map.Entry<String, JsonElement> entry : JsonPath.members(source.metrics(), "predictions")) {
            JsonObject model = entry.getValue().getAsJsonObject();
            int number = 1;
            for (String line : JsonPath.text(model, "tree").lines().toList()) {
                if (!line.isBlank()) {
                    table.add(entry.getKey(), number++, indented(line));
                }
            }
        }
        return table;
    }

    /** Formats drop blanks at the start of a line. */
    private static String indented(String line) {
        String text = line.stripLeading();
        return String.valueOf(NO_BREAK_SPACE).repeat(line.length() - text.length()) + text.stripTrailing();
    }
}
