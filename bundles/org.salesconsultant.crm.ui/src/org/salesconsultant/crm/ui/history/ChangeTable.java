/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.history.ChangeCounts;
import org.salesconsultant.store.history.ChangeEntry;

/** Change sets, one a line. */
final class ChangeTable {

    private static final Messages MESSAGES = Messages.of(ChangeTable.class);

    private final TableViewer viewer;

    private final TableColumnLayout layout = new TableColumnLayout();

    /** @param counts how many objects each touched, by number; read as lines are shown */
    ChangeTable(Composite parent, Map<Long, List<ChangeCounts>> counts, Runnable selected) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("number", 8, entry -> String.valueOf(entry.number()));
        column("when", 20, ChangeTexts::when);
        column("who", 14, ChangeEntry::actor);
        column("from", 22, ChangeTexts::origin);
        column("objects", 36, entry -> ChangeTexts.counts(counts.getOrDefault(entry.number(), List.of())));
        viewer.addSelectionChangedListener(event -> selected.run());
    }

    private void column(String key, int weight, Function<ChangeEntry, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(MESSAGES.text("column." + key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((ChangeEntry) element)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    void show(List<ChangeEntry> entries) {
        viewer.setInput(entries.toArray());
    }

    /** {@return the change set that is selected; null for none} */
    ChangeEntry chosen() {
        return (ChangeEntry) viewer.getStructuredSelection().getFirstElement();
    }
}
