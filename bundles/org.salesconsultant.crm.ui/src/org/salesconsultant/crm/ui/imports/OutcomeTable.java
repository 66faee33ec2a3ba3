/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.query.QueryChanges;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.LoadSummary;

/** What an import did, or would do: a line a class, a column a kind of change. */
public final class OutcomeTable {

    private static final Messages MESSAGES = Messages.of(OutcomeTable.class);

    private static final List<String> KINDS = List.of("inserted", "updated", "unchanged", "skipped", "removed");

    private final Table table;

    /** Makes the table in a grid layout. */
    public OutcomeTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(640, 5 * table.getItemHeight() + table.getHeaderHeight()).applyTo(table);
        TableColumn name = new TableColumn(table, SWT.LEFT);
        name.setWidth(140);
        for (String each : KINDS) {
            TableColumn column = new TableColumn(table, SWT.RIGHT);
            column.setText(MESSAGES.text("outcome." + each));
            column.setWidth(95);
        }
    }

    /** Shows an outcome. */
    public void show(ImportOutcome outcome, CrmTypes types) {
        table.removeAll();
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        for (Map.Entry<String, LoadSummary> each : outcome.loads().entrySet()) {
            LoadSummary load = each.getValue();
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, types.get(each.getKey()).label().in(Locale.getDefault()));
            long[] counts = {load.inserted(), load.updated(), load.unchanged(), load.skipped(), load.removed()};
            for (int i = 0; i < counts.length; i++) {
                item.setText(i + 1, numbers.format(counts[i]));
            }
        }
    }

    /** Shows nothing. */
    public void clear() {
        table.removeAll();
    }

    /** {@return the rows of an outcome in words: how many were read, became objects and were refused} */
    public static String rows(ImportOutcome outcome) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        StringBuilder text = new StringBuilder(MESSAGES.text("outcome.rows", numbers.format(outcome.read()), numbers.format(outcome
                .kept())));
        long refused = outcome.refusedReading() + outcome.refusedMapping();
        if (refused > 0) {
            text.append(MESSAGES.text("outcome.refused", numbers.format(refused)));
        }
        if (outcome.droppedRows() > 0) {
            text.append(MESSAGES.text("outcome.dropped", numbers.format(outcome.droppedRows())));
        }
        if (outcome.conflicts() > 0) {
            text.append(MESSAGES.text("outcome.conflicts", numbers.format(outcome.conflicts())));
        }
        QueryChanges changes = outcome.changes();
        if (changes != null && changes.way() != QueryChanges.Way.FIRST) {
            text.append(MESSAGES.text("outcome.query", numbers.format(changes.inserted()), numbers.format(changes.updated()),
                    numbers.format(changes.deleted())));
        }
        return text.append(MESSAGES.text("outcome.end")).toString();
    }
}
