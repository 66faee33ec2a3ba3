/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.history.ObjectChange;
import org.salesconsultant.store.history.ValueChange;

/** Changes of objects, each with its values before and after below it. */
final class ChangeTree {

    private static final Messages MESSAGES = Messages.of(ChangeTree.class);

    private final TreeViewer viewer;

    /**
     * A column.
     *
     * @param key names its heading
     * @param change what stands in the line of a change
     * @param value what stands in the line of a value
     */
    record Column(String key, int weight, Function<ObjectChange, String> change, Function<ValueChange, String> value) {
    }

    ChangeTree(Composite parent, List<Column> columns) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (Column column : columns) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
            made.getColumn().setText(MESSAGES.text("column." + column.key()));
            made.setLabelProvider(new Labels(column));
            layout.setColumnData(made.getColumn(), new ColumnWeightData(column.weight(), 60));
        }
    }

    Composite control() {
        return viewer.getTree().getParent();
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows changes, the values of the first ones visible. */
    void show(List<ObjectChange> changes, int opened) {
        viewer.setInput(changes);
        changes.stream().limit(opened).forEach(change -> viewer.setExpandedState(change, true));
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Column column;

        Labels(Column column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return switch (element) {
                case ObjectChange change -> column.change().apply(change);
                case ValueChange value -> column.value().apply(value);
                default -> "";
            };
        }

        @Override
        public String getToolTipText(Object element) {
            String text = getText(element);
            return text.isEmpty() ? null : text;
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ObjectChange change ? change.values().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ObjectChange change && !change.values().isEmpty();
        }
    }
}
