/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

import org.salesconsultant.core.message.Messages;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code predictions}: a row each, with its target, unless its name says the same, and its verdict in words. */
final class Predictions implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("id"), Column.text("name"), Column.text("target"),
                Column.text("verdict"), Column.text("learner"), Column.decimal("threshold"));
        for (Map.Entry<String, JsonElement> entry : JsonPath.members(source.metrics(), "predictions")) {
            JsonObject model = entry.getValue().getAsJsonObject();
            String name = name(entry.getKey(), model);
            String target = target(source, model);
            table.add(entry.getKey(), name, target.equalsIgnoreCase(name) ? null : target, verdict(source, model),
                    source.wording().name("learner.", JsonPath.text(model, "learner")),
                    JsonPath.number(model, "threshold"));
        }
        return table;
    }

    private static String name(String id, JsonObject model) {
        String name = JsonPath.text(model, "name");
        return name.isEmpty() ? id : name;
    }

    private static String target(RunSource source, JsonObject model) {
        BigDecimal days = JsonPath.number(model, "horizon_days");
        String target = JsonPath.text(model, "target");
        return days == null ? target
                : source.texts().text("target.horizon", source.wording().name("target.", target), days.toPlainString());
    }

    private static String verdict(RunSource source, JsonObject model) {
        BigDecimal accuracy = JsonPath.number(model, "accuracy");
        BigDecimal majority = JsonPath.number(model, "majority_accuracy");
        if (accuracy == null || majority == null) {
            return "";
        }
        Messages texts = source.texts();
        Wording wording = source.wording();
        BigDecimal points = accuracy.subtract(majority).movePointRight(2);
        String key = points.signum() > 0 ? "verdict.better" : "verdict.notBetter";
        return texts.text(key, wording.percent(accuracy), wording.percent(majority), wording.decimal(points.abs(), 1, 1));
    }
}
