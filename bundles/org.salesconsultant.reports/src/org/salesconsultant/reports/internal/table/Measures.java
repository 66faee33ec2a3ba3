/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code metrics}: the measures of each prediction on its test window, with 95 % intervals where there are any. */
final class Measures implements TableReader {

    private static final List<String> MEASURES = List.of("accuracy", "precision", "recall", "f1", "roc_auc", "pr_auc",
            "brier", "majority_accuracy");

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("model"), Column.text("measure"), Column.text("label"),
                Column.text("meaning"), Column.decimal("value"), Column.decimal("low"), Column.decimal("high"));
        for (Map.Entry<String, JsonElement> entry : JsonPath.members(source.metrics(), "predictions")) {
            JsonObject model = entry.getValue().getAsJsonObject();
            for (String measure : MEASURES) {
                if (model.has(measure)) {
                    table.add(entry.getKey(), measure, source.texts().text("measure." + measure),
                            source.texts().text("meaning." + measure), JsonPath.number(model, measure),
                            bound(model, measure, 0), bound(model, measure, 1));
                }
            }
        }
        return table;
    }

    private static BigDecimal bound(JsonObject model, String measure, int index) {
        JsonArray interval = JsonPath.array(model, "intervals", measure);
        return index < interval.size() && interval.get(index).isJsonPrimitive() ? interval.get(index).getAsBigDecimal() : null;
    }
}
