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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;

/**
 * {@code importance}: the features each prediction uses, by their share of the whole gain, the largest first.
 * {@code axis} is a name and share, for the axis of a chart.
 */
final class Importance implements TableReader {

    private record Gain(String feature, BigDecimal gain) {
    }

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("model"), Column.whole("rank"), Column.text("feature"),
                Column.text("label"), Column.decimal("gain"), Column.decimal("share"), Column.text("axis"));
        for (Map.Entry<String, JsonElement> entry : JsonPath.members(source.metrics(), "predictions")) {
            List<Gain> gains = new ArrayList<>();
            for (JsonElement each : JsonPath.array(entry.getValue().getAsJsonObject(), "importance")) {
                BigDecimal gain = JsonPath.number(each.getAsJsonObject(), "gain");
                if (gain != null && gain.signum() > 0) {
                    gains.add(new Gain(JsonPath.text(each.getAsJsonObject(), "feature"), gain));
                }
            }
            gains.sort(Comparator.comparing(Gain::gain).reversed().thenComparing(Gain::feature));
            BigDecimal whole = gains.stream().map(Gain::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
            int rank = 1;
            for (Gain gain : gains) {
                String label = source.wording().feature(gain.feature());
                BigDecimal share = gain.gain().divide(whole, MathContext.DECIMAL64);
                table.add(entry.getKey(), rank++, gain.feature(), label, gain.gain(), share,
                        label + "   " + source.wording().percent(share));
            }
        }
        return table;
    }
}
