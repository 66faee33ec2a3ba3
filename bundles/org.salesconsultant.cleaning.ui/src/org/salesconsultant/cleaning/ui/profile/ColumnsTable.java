/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.cleaning.profile.ColumnProfile;
import org.salesconsultant.core.message.Messages;

/** The columns with their type and what they hold. */
final class ColumnsTable {

    private static final Messages MESSAGES = Messages.of(ColumnsTable.class);

    private final TableColumnLayout layout = new TableColumnLayout();

    private final TableViewer viewer;

    /** @param selected told when another column is selected */
    ColumnsTable(Composite parent, Runnable selected) {
        Composite holder = new Composite(parent, SWT.NONE);
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column("column", SWT.LEFT, 125, ColumnProfile::name);
        column("kind", SWT.LEFT, 85, column -> MESSAGES.text("kind." + column.kind().name()));
        column("missing", SWT.RIGHT, 70, column -> ProfilePanel.number(column.missing()));
        column("distinct", SWT.RIGHT, 80, column -> (column.distinctExact() ? "" : "≈ ") + ProfilePanel.number(column.distinct()));
        column("quality", SWT.RIGHT, 70, column -> ProfilePanel.percent(column.quality()));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(event -> selected.run());
    }

    private void column(String key, int style, int width, Function<ColumnProfile, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(MESSAGES.text("columns." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(width, width / 2));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ColumnProfile) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return tooltip((ColumnProfile) element);
            }
        });
    }

    private static String tooltip(ColumnProfile column) {
        StringBuilder text = new StringBuilder(column.name());
        if (column.key()) {
            text.append('\n').append(MESSAGES.text("columns.key"));
        }
        if (column.distribution() != null) {
            text.append('\n').append(MESSAGES.text("columns.range", column.distribution().least(), column.distribution().lowerQuartile(),
                    column.distribution().median(), column.distribution().upperQuartile(), column.distribution().greatest()));
        }
        if (!column.privacy().reason().isEmpty()) {
            text.append('\n').append(MESSAGES.text("columns.privacy", column.privacy().reason()));
        }
        return text.toString();
    }

    /** Shows columns; the one selected stays selected, else the first is. */
    void show(List<ColumnProfile> columns) {
        String name = selected().map(ColumnProfile::name).orElse("");
        viewer.setInput(columns);
        columns.stream().filter(column -> column.name().equals(name)).findFirst().or(() -> columns.stream().findFirst())
                .ifPresent(column -> viewer.setSelection(new StructuredSelection(column), true));
    }

    Optional<ColumnProfile> selected() {
        return Optional.ofNullable((ColumnProfile) viewer.getStructuredSelection().getFirstElement());
    }
}
