/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.MappingLine;
import org.salesconsultant.crm.ui.imports.draft.MappingLines;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.model.entity.CrmTypes;

/** The columns of a file, some of their values, and what each becomes, chosen from a list. */
final class MappingTable {

    private static final Messages MESSAGES = Messages.of(MappingTable.class);

    private final TableViewer viewer;

    private final CellColors colors;

    private final Consumer<MappingLines> changed;

    private CrmTypes types;

    private MappingLines mapping = MappingLines.NONE;

    private LineNotes notes = new LineNotes(null);

    /** @param changed told the mapping when a person changed it */
    MappingTable(Composite parent, Consumer<MappingLines> changed) {
        this.changed = changed;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        colors = new CellColors(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        column(layout, "mapping.column", 22, MappingTable::source, line -> null);
        column(layout, "mapping.values", 26, line -> notes.values(line), line -> null);
        TableViewerColumn target = column(layout, "mapping.target", 24, line -> Target.of(types, line).text(),
                line -> line.isGuess() ? colors.changed() : null);
        target.setEditingSupport(new TargetEditing());
        column(layout, "mapping.why", 38, this::why, line -> notes.trouble(line).isEmpty() ? null : colors.refused());
    }

    Table control() {
        return viewer.getTable();
    }

    /** Shows a mapping beside what the first rows tell of it. */
    void show(CrmTypes known, MappingLines shown, ImportPreview preview) {
        types = known;
        notes = new LineNotes(preview);
        if (shown.equals(mapping)) {
            viewer.refresh();
        } else {
            mapping = shown;
            viewer.setInput(shown.lines());
        }
    }

    /** {@return the chosen line} */
    Optional<MappingLine> selected() {
        return Optional.ofNullable((MappingLine) viewer.getStructuredSelection().getFirstElement());
    }

    private static String source(MappingLine line) {
        return line.column() == null ? line.expression() : line.column().equals("#") ? MESSAGES.text("mapping.row") : line.column();
    }

    private String why(MappingLine line) {
        String trouble = notes.trouble(line);
        return trouble.isEmpty() ? LineNotes.why(line) : trouble;
    }

    private void choose(MappingLine line, Target target) {
        if (!target.is(line)) {
            MappingLine chosen = line.to(target.entity(), target.attribute());
            mapping = mapping.replaced(line, chosen);
            viewer.setInput(mapping.lines());
            viewer.getTable().select(mapping.lines().indexOf(chosen));
            changed.accept(mapping);
        }
    }

    private TableViewerColumn column(TableColumnLayout layout, String key, int weight, Function<MappingLine, String> text,
            Function<MappingLine, Color> background) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(MESSAGES.text(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((MappingLine) element);
            }

            @Override
            public Color getBackground(Object element) {
                return background.apply((MappingLine) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((MappingLine) element).isMapped() ? null : colors.quiet();
            }

            @Override
            public String getToolTipText(Object element) {
                String shown = getText(element);
                return shown.isEmpty() ? null : shown;
            }
        });
        return column;
    }

    /** Chooses what a column becomes from those attributes that no other one has. */
    private final class TargetEditing extends EditingSupport {

        private final ComboBoxViewerCellEditor editor;

        TargetEditing() {
            super(viewer);
            editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(each -> ((Target) each).text()));
            editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                    | ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            editor.getViewer().getCCombo().setVisibleItemCount(20);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            List<Target> choices = Target.choices(types, mapping, (MappingLine) element);
            editor.setInput(choices);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return Target.of(types, (MappingLine) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value instanceof Target target) {
                choose((MappingLine) element, target);
            }
        }
    }
}
