/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.crm.ui.form.EntityEditors;
import org.salesconsultant.crm.ui.form.EntityInput;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.ui.image.Images;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Orders and interactions of a customer, the latest first; read page by page as they come into sight. */
final class TimelineTable {

    private static final Messages MESSAGES = Messages.of(TimelineTable.class);

    private static final int PAGE = 100;

    private final Table table;

    private final Map<Integer, List<TimelineEntry>> pages = new HashMap<>();

    private final AmountTexts amounts = new AmountTexts(Locale.getDefault());

    private TimelineReader reader;

    private CrmTypes types;

    private String currency;

    private int state;

    TimelineTable(Composite parent, EntityInput input) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(layout, "timeline.date", SWT.LEFT, 26, 130);
        column(layout, "timeline.what", SWT.LEFT, 20, 80);
        column(layout, "timeline.key", SWT.LEFT, 18, 70);
        column(layout, "timeline.amount", SWT.RIGHT, 22, 105);
        column(layout, "timeline.text", SWT.LEFT, 30, 80);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.DefaultSelection, event -> open(input));
    }

    private void column(TableColumnLayout layout, String key, int alignment, int weight, int least) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(MESSAGES.text(key));
        layout.setColumnData(column, new ColumnWeightData(weight, least));
    }

    Composite control() {
        return table.getParent();
    }

    /** Shows what there is now. */
    void show(Opened opened) {
        types = opened.store().types();
        currency = opened.model().getCurrency();
        reader = new TimelineReader(opened.record(), (String) opened.object().orElseThrow().key().getFirst());
        int mine = ++state;
        new BackgroundJob<>(MESSAGES.text("reading"), table, monitor -> reader.count(monitor)).then(count -> {
            if (mine == state) {
                pages.clear();
                table.setItemCount(count);
                table.clearAll();
            }
        }).otherwise(Trouble::log).quiet().schedule();
    }

    private void fill(TableItem item, int index) {
        List<TimelineEntry> page = pages.get(index / PAGE);
        if (page == null) {
            pages.put(index / PAGE, List.of());
            read(index / PAGE);
        } else if (index % PAGE < page.size()) {
            TimelineEntry entry = page.get(index % PAGE);
            item.setText(new String[] { amounts.time(entry.date()), kind(entry), entry.key(),
                    entry.amount() == null ? "" : amounts.money(entry.amount(), entry.currency().isEmpty() ? currency : entry.currency()),
                    text(entry) });
            item.setImage(1, Images.of(TimelineTable.class).image("Order".equals(entry.type()) ? "order" : "interaction"));
        }
    }

    private String text(TimelineEntry entry) {
        return entry.rating() == 0 ? entry.text()
                : MESSAGES.text("timeline.rated", entry.rating(), types.get(entry.type()).column("rating").orElseThrow().maximum(), entry.text());
    }

    private String kind(TimelineEntry entry) {
        String column = "Order".equals(entry.type()) ? "type" : "kind";
        return types.get(entry.type()).column(column).orElseThrow().literalLabel(entry.kind()).in(Locale.getDefault());
    }

    private void read(int page) {
        int mine = state;
        TimelineReader from = reader;
        new BackgroundJob<>(MESSAGES.text("reading"), table, monitor -> from.page(page * PAGE, PAGE, monitor)).then(entries -> {
            if (mine == state) {
                pages.put(page, entries);
                int last = Math.min(table.getItemCount(), page * PAGE + entries.size()) - 1;
                if (last >= page * PAGE) {
                    table.clear(page * PAGE, last);
                }
            }
        }).otherwise(Trouble::log).quiet().schedule();
    }

    private void open(EntityInput input) {
        int index = table.getSelectionIndex();
        List<TimelineEntry> page = index < 0 ? List.of() : pages.getOrDefault(index / PAGE, List.of());
        if (index >= 0 && index % PAGE < page.size()) {
            TimelineEntry entry = page.get(index % PAGE);
            EntityEditors.open(EntityInput.of(input.project(), entry.type(), entry.key()));
        }
    }
}
