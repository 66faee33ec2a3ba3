/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.order;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.ui.form.FoundProposals;
import org.salesconsultant.ui.form.Reading;
import org.salesconsultant.ui.form.ReferenceSource;
import org.salesconsultant.ui.form.ValueTexts;

/** The lines of an order in a table, typed over in place. A text that does not fit stays, in red, until it is mended. */
final class LineTable {

    private static final Messages MESSAGES = Messages.of(LineTable.class);

    private final TableViewer viewer;

    private final TableColumnLayout layout = new TableColumnLayout();

    private final ProductNames products;

    private final ReferenceSource references;

    /** What a person typed into a cell. */
    record Typed(OrderLine line, String column, String text) {
    }

    /** @param typed told what is typed into a cell */
    LineTable(Composite parent, List<AttributeType> columns, ReferenceSource references, ProductNames products, Consumer<Typed> typed) {
        this.products = products;
        this.references = references;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        columns.forEach(attribute -> column(attribute, typed));
        FocusCellHighlighter cell = new FocusCellOwnerDrawHighlighter(viewer);
        TableViewerEditor.create(viewer, new TableViewerFocusCellManager(viewer, cell), new ColumnViewerEditorActivationStrategy(viewer) {

            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return super.isEditorActivationEvent(event) || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void column(AttributeType attribute, Consumer<Typed> typed) {
        boolean product = attribute.reference().isPresent();
        TableViewerColumn column = new TableViewerColumn(viewer, ValueTexts.number(attribute.type()) ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(attribute.label().in(Locale.getDefault()));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(product ? 40 : 16, product ? 140 : 60));
        column.setLabelProvider(new Labels(attribute));
        if (!OrderLine.POSITION.equals(attribute.column()) && !"amount".equals(attribute.column())) {
            column.setEditingSupport(new Editing(attribute, typed));
        }
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<OrderLine> lines) {
        if (viewer.isCellEditorActive()) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    viewer.setInput(lines.toArray());
                }
            });
        } else {
            viewer.setInput(lines.toArray());
        }
    }

    /** {@return the lines that are selected} */
    @SuppressWarnings("unchecked")
    List<OrderLine> chosen() {
        return viewer.getStructuredSelection().toList();
    }

    /** Begins to type the product of a line. */
    void edit(OrderLine line) {
        viewer.editElement(line, 1);
    }

    private final class Labels extends ColumnLabelProvider {

        private final AttributeType attribute;

        Labels(AttributeType attribute) {
            this.attribute = attribute;
        }

        @Override
        public String getText(Object element) {
            String text = ((OrderLine) element).text(attribute.column());
            return attribute.reference().isPresent() ? products.shown(text) : text;
        }

        @Override
        public Color getForeground(Object element) {
            return wrong(element).isPresent() ? JFaceColors.getErrorText(viewer.getControl().getDisplay()) : null;
        }

        private Optional<String> wrong(Object element) {
            return ((OrderLine) element).model().reading(attribute) instanceof Reading.Wrong wrong ? Optional.of(wrong.message())
                    : Optional.empty();
        }

        @Override
        public String getToolTipText(Object element) {
            return wrong(element).orElse(null);
        }
    }

    private final class Editing extends EditingSupport {

        private final AttributeType attribute;

        private final TextCellEditor editor;

        private final Consumer<Typed> typed;

        Editing(AttributeType attribute, Consumer<Typed> typed) {
            super(LineTable.this.viewer);
            this.attribute = attribute;
            this.typed = typed;
            editor = new TextCellEditor(LineTable.this.viewer.getTable(), ValueTexts.number(attribute.type()) ? SWT.RIGHT : SWT.LEFT) {

                @Override
                protected boolean dependsOnExternalFocusListener() {
                    return attribute.reference().isEmpty(); // its list of proposals takes the focus
                }
            };
            if (attribute.reference().isPresent()) {
                new FoundProposals((Text) editor.getControl(), attribute.reference().get(), references);
            }
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((OrderLine) element).text(attribute.column());
        }

        @Override
        protected void setValue(Object element, Object value) {
            OrderLine line = (OrderLine) element;
            if (!value.equals(line.text(attribute.column()))) {
                typed.accept(new Typed(line, attribute.column(), (String) value));
            }
        }
    }

    /** {@return what a step that types into a cell is called} */
    static String label(AttributeType attribute) {
        return MESSAGES.text("line.edit", attribute.label().in(Locale.getDefault()));
    }

    /** {@return the texts of one cell} */
    static Map<String, String> cell(Typed typed) {
        return Map.of(typed.column(), typed.text());
    }
}
