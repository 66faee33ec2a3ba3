/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.MoneyFormat;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.BrowseTotals;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.GridQuery;
import org.salesconsultant.ui.job.BackgroundJob;

/** How many rows there are, of how many, how many are selected, and what their money comes to by currency. */
final class CountTexts {

    private static final Messages MESSAGES = Messages.of(CountTexts.class);

    /** What a class has whose money is added up; sums of prices or incomes would say nothing. */
    private static final String AMOUNT = "amount";

    private final Control owner;

    private final Consumer<String> shown;

    private final NumberFormat whole = NumberFormat.getIntegerInstance();

    private String rows = "";

    private String sums = "";

    private int selected;

    /** The filter whose rows are told; null before the first are counted. */
    private BrowseFilter filter;

    private boolean pending;

    private Job job;

    CountTexts(Control owner, Consumer<String> shown) {
        this.owner = owner;
        this.shown = shown;
    }

    /** {@return what the objects of a class are called, as a sentence has it} */
    String plural(OpenedClass opened) {
        return opened.type().label().in(Locale.getDefault()).toLowerCase(Locale.getDefault());
    }

    void selected(int count) {
        selected = count;
        show();
    }

    /** Other rows are being counted: what was told of those before holds no longer. */
    void asked(GridQuery query) {
        pending = !query.filter().equals(filter);
        show();
    }

    /** The rows asked for cannot be shown; those before stay. */
    void refused() {
        pending = false;
        show();
    }

    void show(OpenedClass opened, StoreRows source, GridIndex index) {
        filter = index.query().filter();
        pending = false;
        String total = whole.format(index.total());
        rows = index.query().filter().isEmpty() ? MESSAGES.text("count", total, plural(opened))
                : MESSAGES.text("count.filtered", whole.format(index.count()), total, plural(opened));
        sums = "";
        show();
        if (job != null) {
            job.cancel();
        }
        if (opened.type().column(AMOUNT).isPresent() && index.count() > 0) {
            job = new BackgroundJob<>(MESSAGES.text("summing"), owner, monitor -> source.store().read(Actor.user(),
                    engine -> new BrowseReader(engine, source.browse(index.query())).totals(), monitor))
                    .then(totals -> summed(opened, totals)).quiet();
            job.schedule();
        }
    }

    private void summed(OpenedClass opened, BrowseTotals totals) {
        NumberFormat money = MoneyFormat.of(Locale.getDefault());
        BrowseColumns columns = BrowseColumns.of(opened.store().types(), opened.type());
        List<String> parts = new ArrayList<>();
        for (BrowseTotals.Sum sum : totals.sums()) {
            if (sum.amount().signum() == 0) {
                continue; // nobody states it
            }
            String label = columns.find(sum.column()).map(column -> column.label(Locale.getDefault())).orElse(sum.column());
            parts.add(label + " " + sum.currency() + (sum.currency().isEmpty() ? "" : " ") + money.format(sum.amount()));
        }
        sums = String.join("   ", parts);
        show();
    }

    private void show() {
        List<String> parts = new ArrayList<>(List.of(pending ? MESSAGES.text("count.pending") : rows));
        if (selected > 1) {
            parts.add(MESSAGES.text("selected", whole.format(selected)));
        }
        if (!sums.isEmpty() && !pending) {
            parts.add(sums);
        }
        shown.accept(String.join("   ·   ", parts));
    }
}
