/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.reading.ValueText;

/**
 * Which value of a group stays, column by column; a value always stays before a missing one, and of values that are even
 * that of the earliest row.
 *
 * @param columns all columns of a row, in their order
 * @param rules the rule of each
 * @param newestBy the position of the column that tells which row is the newest; -1 for none
 */
record Survivorship(List<String> columns, List<Rule> rules, int newestBy) {

    /** A rule. */
    enum Rule {
        FIRST("first"), LONGEST("longest"), MOST_FREQUENT("mostFrequent"), NEWEST("newest");

        private final String text;

        Rule(String text) {
            this.text = text;
        }
    }

    private static final Messages MESSAGES = Messages.of(FuzzyDuplicatesStep.class);

    static Survivorship of(StepUse use, Schema input) throws CoreException {
        Map<String, String> named = FuzzyOptions.entries(use, "survivors", input.names());
        List<String> newestBy = use.parameters().columns("newestBy");
        List<Rule> rules = new ArrayList<>();
        for (String column : input.names()) {
            rules.add(rule(use, named.getOrDefault(column, use.parameters().text("survivor"))));
        }
        if (rules.contains(Rule.NEWEST) && newestBy.isEmpty()) {
            throw use.problem(MESSAGES.text("newest.none"), MESSAGES.text("newest.none.remedy"));
        }
        return new Survivorship(input.names(), rules,
                newestBy.isEmpty() ? -1 : input.position(use.columns("newestBy", input).getFirst()));
    }

    private static Rule rule(StepUse use, String text) throws CoreException {
        for (Rule rule : Rule.values()) {
            if (rule.text.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return rule;
            }
        }
        throw use.problem(MESSAGES.text("rule.unknown", text), MESSAGES.text("rule.unknown.remedy"));
    }

    /** {@return the row that a group becomes: a value for each column} */
    Object[] merged(List<Object[]> rows) {
        Object[] merged = new Object[columns.size()];
        for (int c = 0; c < merged.length; c++) {
            merged[c] = value(rows, c);
        }
        return merged;
    }

    private Object value(List<Object[]> rows, int column) {
        List<Object[]> present = rows.stream().filter(row -> row[column] != null).toList();
        if (present.isEmpty()) {
            return null;
        }
        return switch (rules.get(column)) {
            case FIRST -> present.getFirst()[column];
            case LONGEST -> first(present, Comparator.comparingInt(row -> ValueText.of(row[column]).length()))[column];
            case MOST_FREQUENT -> frequent(present, column);
            case NEWEST -> first(present, Comparator.comparing(row -> row[newestBy] == null ? "" : ValueText.of(row[newestBy])))[column];
        };
    }

    /** {@return the first of the greatest} */
    private static Object[] first(List<Object[]> rows, Comparator<Object[]> order) {
        Object[] best = rows.getFirst();
        for (Object[] row : rows) {
            best = order.compare(row, best) > 0 ? row : best;
        }
        return best;
    }

    /** {@return the value most rows have; of several, the longest} */
    private static Object frequent(List<Object[]> rows, int column) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(ValueText.of(row[column]), 1, Integer::sum));
        return first(rows, Comparator.<Object[]>comparingInt(row -> counts.get(ValueText.of(row[column])))
                .thenComparingInt(row -> ValueText.of(row[column]).length()))[column];
    }
}
