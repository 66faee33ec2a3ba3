/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.salesconsultant.analysis.sales.SalesSummary;
import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.model.analysis.TaxMode;
import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.results.run.Figure;
import org.salesconsultant.results.run.RunFiles;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Makes the printed numbers of a run, each with its definition and the file or query that yields its rows. */
public final class FigureList {

    private static final String DATE = "date";
    private static final String ROWS = "rows";
    private static final String RATIO = "ratio";
    private static final List<String> RATIOS = List.of("accuracy", "precision", "recall", "f1", "roc_auc", "pr_auc", "brier",
            "majority_accuracy");

    private final Messages messages;

    private final String currency;

    private final List<String> remarks;

    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param locale the language of the definitions
     * @param currency the ISO 4217 code of all amounts
     * @param taxes whether the amounts of the project contain tax
     * @param converted whether amounts in other currencies are converted
     */
    public FigureList(Locale locale, String currency, TaxMode taxes, boolean converted) {
        messages = Messages.of(FigureList.class).in(locale);
        this.currency = currency;
        remarks = new ArrayList<>();
        if (taxes != TaxMode.UNSTATED) {
            remarks.add(messages.text("taxes." + taxes.getLiteral()));
        }
        if (converted) {
            remarks.add(messages.text("converted", currency));
        }
    }

    /** {@return the figures so far, in the order they were added} */
    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Adds what was sold. */
    public FigureList sales(SalesSummary sales, AsOf asOf) {
        add("as_of", asOf.toString(), DATE, "");
        if (sales.none()) {
            figures.add(new Figure("customers", Long.toString(sales.customers()), "customers", messages.text("customers.all"),
                    RunFiles.CUSTOMERS));
            return this;
        }
        add("data.from", sales.from().toString(), DATE, FigureQueries.ORDERS);
        add("data.to", sales.to().toString(), DATE, FigureQueries.ORDERS);
        add("customers", sales.customers(), "customers", FigureQueries.CUSTOMERS);
        add("orders", sales.orders(), "orders", FigureQueries.SALES);
        add("order_lines", sales.orderLines(), ROWS, FigureQueries.SALE_LINES);
        add("products", sales.products(), "products", FigureQueries.PRODUCTS);
        add("revenue", Numbers.plain(sales.revenue()), currency, FigureQueries.SALE_LINES);
        add("returns", Numbers.plain(sales.returns()), currency, FigureQueries.bridge("returns"));
        add("revenue.net", Numbers.plain(sales.netRevenue()), currency, FigureQueries.SALE_LINES);
        add("mean_basket", sales.orders() == 0 ? "" : Numbers.plain(mean(sales)), currency, FigureQueries.SALES);
        for (BridgeLine line : sales.bridge()) {
            String query = line.line().equals("counted") ? FigureQueries.SALE_LINES : FigureQueries.bridge(line.line());
            add("bridge." + line.line() + ".rows", line.rows(), ROWS, query);
            add("bridge." + line.line() + ".amount", Numbers.plain(line.amount()), currency, query);
        }
        return this;
    }

    /** Adds the criteria of the segmentations and the metrics of the predictions. */
    public FigureList metrics(JsonObject metrics) {
        for (Map.Entry<String, JsonElement> each : metrics.getAsJsonObject("segmentations").entrySet()) {
            JsonObject segmentation = each.getValue().getAsJsonObject();
            for (String name : List.of("k", "sse", "silhouette")) {
                addMetric("segmentation", each.getKey(), name, segmentation, name.equals("k") ? "segments" : RATIO, RunFiles.SEGMENTS);
            }
        }
        for (Map.Entry<String, JsonElement> each : metrics.getAsJsonObject("predictions").entrySet()) {
            for (String name : RATIOS) {
                addMetric("prediction", each.getKey(), name, each.getValue().getAsJsonObject(), RATIO, RunFiles.SCORES);
            }
        }
        return this;
    }

    private void addMetric(String kind, String id, String name, JsonObject values, String unit, String file) {
        JsonElement value = values.get(name);
        String text = value == null || value.isJsonNull() ? "" : Numbers.plain(value.getAsBigDecimal());
        figures.add(new Figure(kind + "." + id + "." + name, text, unit, messages.text(kind + "." + name), file));
    }

    private void add(String reference, long value, String unit, String query) {
        add(reference, Long.toString(value), unit, query);
    }

    private void add(String reference, String value, String unit, String query) {
        StringBuilder definition = new StringBuilder(messages.text(reference));
        if (unit.equals(currency)) {
            remarks.forEach(remark -> definition.append(messages.text("remark", remark)));
        }
        figures.add(new Figure(reference, value, unit, definition.toString(), query));
    }

    private static BigDecimal mean(SalesSummary sales) {
        return sales.revenue().divide(BigDecimal.valueOf(sales.orders()), 4, java.math.RoundingMode.HALF_UP);
    }
}
