/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.salesconsultant.analysis.stage.PredictionResult;
import org.salesconsultant.analysis.stage.SegmentationResult;
import org.salesconsultant.automation.Decision;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.model.entity.AttributeType;

/** Puts together what the stages found out of each customer. Contact data are left out: the workbook travels. */
public final class CustomerTableBuilder {

    private final Locale locale;

    private final Messages messages;

    private final FeatureTable features;

    private final Map<String, Integer> rows = new HashMap<>();

    private final List<CustomerTable.Column> columns = new ArrayList<>();

    /**
     * @param locale the language of the headings
     * @param features the customers, and every feature used
     */
    public CustomerTableBuilder(Locale locale, FeatureTable features) {
        this.locale = locale;
        messages = Messages.of(CustomerTableBuilder.class).in(locale);
        this.features = features;
        for (int i = 0; i < features.size(); i++) {
            rows.put(features.customers()[i], i);
        }
        columns.add(CustomerTable.Column.ofTexts(messages.text("customer"), 14, features.customers()));
    }

    /**
     * Adds an attribute of each customer.
     *
     * @param values the value of each customer that has one, by id
     */
    public CustomerTableBuilder attribute(AttributeType attribute, Map<String, String> values) {
        columns.add(CustomerTable.Column.ofTexts(attribute.label().in(locale), 26,
                Arrays.stream(features.customers()).map(values::get).toArray(String[]::new)));
        return this;
    }

    /** Adds the segment of each customer. */
    public CustomerTableBuilder segmentation(SegmentationResult result, String name) {
        String[] segments = new String[features.size()];
        for (int i = 0; i < result.customers().length; i++) {
            segments[rows.get(result.customers()[i])] = result.names().get(result.assignment().labels()[i]);
        }
        columns.add(CustomerTable.Column.ofTexts(messages.text("segment", name), 34, segments));
        return this;
    }

    /** Adds probability, decision and reasons of each customer. */
    public CustomerTableBuilder prediction(PredictionResult result, String name) {
        double[] probabilities = new double[features.size()];
        Arrays.fill(probabilities, Double.NaN);
        String[] decisions = new String[features.size()];
        String[] reasons = new String[features.size()];
        for (int i = 0; i < result.customers().length; i++) {
            int row = rows.get(result.customers()[i]);
            probabilities[row] = result.probabilities()[i];
            decisions[row] = messages.text(result.decision(i) ? "yes" : "no");
            reasons[row] = result.reasons().get(i);
        }
        columns.add(CustomerTable.Column.ofNumbers(messages.text("probability", name), 16, probabilities, "0.0 %"));
        columns.add(CustomerTable.Column.ofTexts(messages.text("decision", name), 12, decisions));
        columns.add(CustomerTable.Column.ofTexts(messages.text("reasons", name), 60, reasons));
        return this;
    }

    /** Adds what is planned for each customer. */
    public CustomerTableBuilder actions(List<PlannedAction> actions) {
        String[] planned = new String[features.size()];
        for (PlannedAction action : actions) {
            Integer row = rows.get(action.customer());
            if (row != null && (action.decision() == Decision.PLANNED || action.decision() == Decision.DONE)) {
                String text = action.rule() + ": " + action.action();
                planned[row] = planned[row] == null ? text : planned[row] + "; " + text;
            }
        }
        columns.add(CustomerTable.Column.ofTexts(messages.text("action"), 22, planned));
        return this;
    }

    /** {@return the table, the features last} */
    public CustomerTable build(Map<String, String> labels) {
        for (int column = 0; column < features.names().size(); column++) {
            String name = features.names().get(column);
            columns.add(CustomerTable.Column.ofNumbers(labels.getOrDefault(name, name), 18, features.columns()[column], "#,##0.##"));
        }
        return new CustomerTable(features.size(), columns);
    }
}
