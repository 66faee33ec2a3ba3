/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code windows}: when each prediction looked at customers, to learn, to test and to score. */
final class Windows implements TableReader {

    private static final List<String> WINDOWS = List.of("train", "test", "score");

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("prediction"), Column.text("window"), Column.text("label"),
                Column.text("as_of"), Column.text("outcome"), Column.whole("customers"), Column.whole("positives"),
                Column.decimal("share"));
        for (Map.Entry<String, JsonElement> entry : JsonPath.members(source.metrics(), "predictions")) {
            JsonObject model = entry.getValue().getAsJsonObject();
            for (String window : WINDOWS) {
                BigDecimal rows = JsonPath.number(model, window, "rows");
                if (rows != null) {
                    BigDecimal positives = JsonPath.number(model, window, "positives");
                    table.add(entry.getKey(), window, source.texts().text("window." + window),
                            source.wording().shortDate(JsonPath.text(model, window, "as_of")), outcome(source, model, window),
                            rows, positives, positives == null || rows.signum() == 0 ? null
                                    : positives.divide(rows, MathContext.DECIMAL64));
                }
            }
        }
        return table;
    }

    private static String outcome(RunSource source, JsonObject model, String window) {
        String from = source.wording().shortDate(JsonPath.text(model, window, "from"));
        String to = source.wording().shortDate(JsonPath.text(model, window, "to"));
        return from.isEmpty() ? source.texts().text("outcome.none") : source.texts().text("outcome", from, to);
    }
}
