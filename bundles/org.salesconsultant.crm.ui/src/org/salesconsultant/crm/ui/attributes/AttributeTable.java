/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.attributes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.ExtraAttribute;

/** The attributes of a project, one a row. */
final class AttributeTable {

    private static final Messages MESSAGES = Messages.of(AttributeTable.class);

    private static final int WIDTH = 640;

    private static final int HEIGHT = 240;

    private final TableViewer viewer;

    private final TableColumnLayout layout = new TableColumnLayout();

    AttributeTable(Composite parent, List<ExtraAttribute> attributes, Runnable selected, Runnable opened) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("entity", 15, attribute -> AttributeWords.entity(attribute.getEntity()));
        column("name", 20, ExtraAttribute::getName);
        column("type", 15, attribute -> AttributeWords.type(attribute.getType()));
        column("label", 20, ExtraAttribute::getLabel);
        column("labelChinese", 15, ExtraAttribute::getLabelChinese);
        column("privacy", 15, attribute -> AttributeWords.privacy(attribute.getPrivacy()));
        viewer.setInput(attributes);
        viewer.addSelectionChangedListener(event -> selected.run());
        viewer.addDoubleClickListener(event -> opened.run());
    }

    private void column(String key, int weight, Function<ExtraAttribute, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(MESSAGES.text(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> {
            String shown = text.apply((ExtraAttribute) element);
            return shown == null ? "" : shown;
        }));
    }

    /** {@return the attribute selected} */
    Optional<ExtraAttribute> chosen() {
        return Optional.ofNullable((ExtraAttribute) viewer.getStructuredSelection().getFirstElement());
    }

    /** Shows the attributes as they are now, one of them selected; null for none. */
    void show(ExtraAttribute selected) {
        viewer.refresh();
        viewer.setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected), true);
    }
}
