/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.salesconsultant.results.run.RunFiles;

/**
 * {@code actions}: how many by rule, action, decision and reason, the most frequent reason first. Beyond ten reasons
 * of one decision the rest are one line, counted.
 */
final class Actions implements TableReader {

    private static final int REASONS = 10;

    private record Decision(String rule, String action, String channel, String decision) {
    }

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("rule"), Column.text("action"), Column.text("channel"),
                Column.text("decision"), Column.text("label"), Column.text("reason"), Column.whole("customers"));
        Map<Decision, Map<String, Long>> counts = new LinkedHashMap<>();
        source.stream(RunFiles.ACTIONS, row -> counts
                .computeIfAbsent(new Decision(row.getField("rule"), row.getField("action"), row.getField("channel"),
                        row.getField("decision")), key -> new LinkedHashMap<>())
                .merge(row.getField("reason"), 1L, Long::sum));
        List<Decision> decisions = new ArrayList<>(counts.keySet());
        decisions.sort(Comparator.comparing(Decision::rule).thenComparing(Decision::action)
                .thenComparing(Decision::channel).thenComparing(Decision::decision));
        for (Decision decision : decisions) {
            add(source, table, decision, counts.get(decision));
        }
        return table;
    }

    private static void add(RunSource source, RunTable table, Decision decision, Map<String, Long> reasons) {
        List<Map.Entry<String, Long>> sorted = new ArrayList<>(reasons.entrySet());
        sorted.sort(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        String label = source.wording().name("decision.", decision.decision());
        String action = source.wording().name("action.", decision.action());
        int shown = sorted.size() > REASONS ? REASONS - 1 : sorted.size();
        for (Map.Entry<String, Long> reason : sorted.subList(0, shown)) {
            table.add(decision.rule(), action, decision.channel(), decision.decision(), label, reason.getKey(),
                    reason.getValue());
        }
        long rest = sorted.subList(shown, sorted.size()).stream().mapToLong(Map.Entry::getValue).sum();
        if (rest > 0) {
            table.add(decision.rule(), action, decision.channel(), decision.decision(), label,
                    source.texts().text("reasons.more", sorted.size() - shown), rest);
        }
    }
}
