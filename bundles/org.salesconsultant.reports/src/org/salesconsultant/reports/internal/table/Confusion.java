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

/** {@code confusion}: what happened against what was predicted, on the test window; two rows a prediction. */
final class Confusion implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("prediction"), Column.text("actual"), Column.whole("predicted_yes"),
                Column.whole("predicted_no"));
        for (Map.Entry<String, JsonElement> entry : JsonPath.members(source.metrics(), "predictions")) {
            JsonObject model = entry.getValue().getAsJsonObject();
            if (model.has("confusion")) {
                table.add(entry.getKey(), source.texts().text("actual.yes"), JsonPath.number(model, "confusion", "tp"),
                        JsonPath.number(model, "confusion", "fn"));
                table.add(entry.getKey(), source.texts().text("actual.no"), JsonPath.number(model, "confusion", "fp"),
                        JsonPath.number(model, "confusion", "tn"));
            }
        }
        return table;
    }
}
