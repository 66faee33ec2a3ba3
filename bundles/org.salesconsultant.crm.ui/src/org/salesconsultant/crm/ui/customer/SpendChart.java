/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.chart.Bar;
import org.salesconsultant.ui.chart.ColumnChart;

/** Sales by month, in the currency of the project or the one most was sold in; sums never cross currencies. */
final class SpendChart {

    private static final Messages MESSAGES = Messages.of(SpendChart.class);

    private static final int MONTHS = 18;

    private final ColumnChart chart;

    private final Label said;

    SpendChart(FormToolkit toolkit, Composite parent) {
        said = toolkit.createLabel(parent, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(said);
        chart = new ColumnChart(parent);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 170).applyTo(chart);
    }

    void show(Profile profile, AmountTexts texts, String project) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        profile.spend().forEach(month -> totals.merge(month.currency(), month.amount(), BigDecimal::add));
        String currency = totals.containsKey(project) || totals.isEmpty() ? project
                : totals.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        chart.setVisible(!totals.isEmpty());
        ((GridData) chart.getLayoutData()).exclude = totals.isEmpty();
        if (totals.isEmpty()) {
            said.setText(MESSAGES.text("noSales"));
            return;
        }
        List<Bar> bars = bars(profile, texts, currency);
        String others = totals.entrySet().stream().filter(total -> !total.getKey().equals(currency))
                .map(total -> texts.money(total.getValue(), total.getKey())).collect(Collectors.joining(", "));
        said.setText(MESSAGES.text("spend.of", currency, bars.size()) + (others.isEmpty() ? "" : " " + MESSAGES.text("spend.others", others)));
        chart.show(bars);
    }

    /** Every month up to the as-of date, those without a sale too. */
    private static List<Bar> bars(Profile profile, AmountTexts texts, String currency) {
        Map<YearMonth, BigDecimal> months = new HashMap<>();
        profile.spend().stream().filter(month -> month.currency().equals(currency)).forEach(month -> months.put(month.month(), month.amount()));
        YearMonth last = YearMonth.from(profile.asOf().minusDays(1));
        YearMonth first = months.keySet().stream().min(YearMonth::compareTo).orElse(last);
        List<Bar> bars = new ArrayList<>();
        for (YearMonth month = first.isBefore(last.minusMonths(MONTHS - 1L)) ? last.minusMonths(MONTHS - 1L) : first; !month.isAfter(last);
                month = month.plusMonths(1)) {
            BigDecimal amount = months.getOrDefault(month, BigDecimal.ZERO);
            bars.add(new Bar(month.toString().substring(2), Math.max(0, amount.doubleValue()), texts.money(amount, currency)));
        }
        return bars;
    }
}
