/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.comparison.Comparison;
import org.salesconsultant.cleaning.internal.linkage.PairLevels;
import org.salesconsultant.cleaning.internal.linkage.Weights;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Schema;

/**
 * The parameters of the step, read.
 *
 * @param columns the columns compared
 * @param comparisons how, by column; columns not named are looked at
 * @param required the columns in which rows that are the same do not differ
 * @param keys further blocking keys
 * @param standardKeys whether the standard keys are used
 * @param given the weights by column; columns not named have theirs learnt
 * @param same rows are the same from this probability on
 * @param undecided a person is asked from this probability on
 * @param greatestBlock the greatest number of rows in a block; 0 to choose by the number of rows
 * @param key how a record is named
 * @param result what becomes of a group
 * @param survivorship which of the values of a group stays
 * @param references the column of the keys of the merged rows; empty for none
 */
record FuzzyOptions(List<String> columns, Map<String, Comparison> comparisons, List<String> required, List<Expression> keys,
        boolean standardKeys, Map<String, Weights.Given> given, double same, double undecided, int greatestBlock,
        RecordKey key, Result result, Survivorship survivorship, String references) {

    /** What becomes of a group. */
    enum Result {
        MERGE, KEEP_FIRST, MARK
    }

    private static final Messages MESSAGES = Messages.of(FuzzyDuplicatesStep.class);

    private static final String STANDARD = "standard";

    static FuzzyOptions of(StepUse use, Schema input) throws CoreException {
        List<String> columns = use.columns("columns", input);
        if (columns.size() > PairLevels.MOST_FIELDS) {
            throw use.problem(MESSAGES.text("columns.many", columns.size()),
                    MESSAGES.text("columns.many.remedy", PairLevels.MOST_FIELDS));
        }
        double same = use.parameters().decimal("threshold");
        double undecided = use.parameters().decimal("undecided");
        if (undecided > same) {
            throw use.problem(MESSAGES.text("undecided.above", undecided, same), MESSAGES.text("undecided.above.remedy"));
        }
        List<String> required = use.parameters().columns("required").isEmpty() ? List.of() : use.columns("required", input);
        List<String> key = use.parameters().columns("key").isEmpty() ? columns : use.columns("key", input);
        List<String> keys = Arrays.stream(use.parameters().text("keys").split(";")).map(String::strip)
                .filter(text -> !text.isEmpty()).toList();
        return new FuzzyOptions(columns, comparisons(use, columns), required, expressions(use, keys, input),
                keys.isEmpty() || keys.contains(STANDARD), given(use, columns), same, undecided,
                use.parameters().integer("blockSize"), new RecordKey(key),
                Result.values()[List.of("merge", "keepFirst", "mark").indexOf(use.parameters().text("result"))],
                Survivorship.of(use, input), use.parameters().text("references").strip());
    }

    private static List<Expression> expressions(StepUse use, List<String> keys, Schema input) throws CoreException {
        List<Expression> expressions = new ArrayList<>();
        for (String key : keys) {
            if (!key.equals(STANDARD)) {
                expressions.add(Expression.parse(use.place(), key, input));
            }
        }
        return expressions;
    }

    private static Map<String, Comparison> comparisons(StepUse use, List<String> columns) throws CoreException {
        Map<String, Comparison> comparisons = new TreeMap<>();
        for (Map.Entry<String, String> each : entries(use, "comparisons", columns).entrySet()) {
            Comparison comparison = Arrays.stream(Comparison.values())
                    .filter(one -> one.text().equals(each.getValue())).findFirst().orElse(null);
            if (comparison == null) {
                throw use.problem(MESSAGES.text("comparison.unknown", each.getValue()), MESSAGES.text(
                        "comparison.unknown.remedy", String.join(", ", Arrays.stream(Comparison.values()).map(Comparison::text).toList())));
            }
            comparisons.put(each.getKey(), comparison);
        }
        return comparisons;
    }

    private static Map<String, Weights.Given> given(StepUse use, List<String> columns) throws CoreException {
        Map<String, Weights.Given> given = new TreeMap<>();
        for (Map.Entry<String, String> each : entries(use, "weights", columns).entrySet()) {
            String[] bits = each.getValue().split(":", 2);
            try {
                given.put(each.getKey(), new Weights.Given(Double.parseDouble(bits[0]), Double.parseDouble(bits[bits.length - 1])));
            } catch (NumberFormatException e) {
                throw use.problem(MESSAGES.text("weight.wrong", each.getValue()), MESSAGES.text("weight.wrong.remedy"));
            }
        }
        return given;
    }

    /** {@return what a parameter such as 'name=tokens, phone=edit' says of columns} */
    static Map<String, String> entries(StepUse use, String parameter, List<String> columns) throws CoreException {
        Map<String, String> entries = new TreeMap<>();
        for (String part : use.parameters().text(parameter).split(",")) {
            int equals = part.lastIndexOf('=');
            String column = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            if (!part.isBlank() && (equals < 0 || !columns.contains(column))) {
                throw use.problem(MESSAGES.text("entry.wrong", part.strip(), parameter),
                        MESSAGES.text("entry.wrong.remedy", String.join(", ", columns)));
            }
            if (!part.isBlank()) {
                entries.put(column, part.substring(equals + 1).strip());
            }
        }
        return entries;
    }
}
