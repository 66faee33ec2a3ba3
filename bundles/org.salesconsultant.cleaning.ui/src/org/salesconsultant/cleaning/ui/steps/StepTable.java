/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Step;

/** The steps of a recipe with what each did, and a box to switch each on and off. */
final class StepTable {

    private static final Messages MESSAGES = Messages.of(StepTable.class);

    private final StepTexts texts;

    private final CheckboxTableViewer viewer;

    /** @param switched told when a box is ticked or cleared */
    StepTable(Composite parent, StepTexts texts, BiConsumer<Step, Boolean> switched) {
        this.texts = texts;
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        Table table = new Table(holder, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new CheckboxTableViewer(table);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "step", SWT.LEFT, 30, line -> line.number() + "  " + texts.name(line.step()), true);
        column(layout, "parameters", SWT.LEFT, 55, this::words, false);
        column(layout, "changed", SWT.RIGHT, 11, line -> line.count(applied -> applied.changed()), false);
        column(layout, "dropped", SWT.RIGHT, 11, line -> line.count(applied -> applied.dropped()), false);
        column(layout, "open", SWT.RIGHT, 11, line -> line.count(applied -> applied.open().count()), false);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object line) {
                return ((StepLine) line).step().isEnabled();
            }

            @Override
            public boolean isGrayed(Object line) {
                return false;
            }
        });
        viewer.addCheckStateListener(event -> switched.accept(((StepLine) event.getElement()).step(), event.getChecked()));
    }

    private String words(StepLine line) {
        return line.unfit().isEmpty() ? texts.parameters(line.step()) : MESSAGES.text("unfit", line.unfit());
    }

    private void column(TableColumnLayout layout, String key, int style, int weight, Function<StepLine, String> text, boolean first) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(MESSAGES.text("column." + key));
        column.getColumn().setToolTipText(MESSAGES.text("column." + key + ".help"));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new Labels(text, first));
    }

    Control control() {
        return viewer.getTable().getParent();
    }

    CheckboxTableViewer viewer() {
        return viewer;
    }

    /** Shows steps; the one selected stays selected, else none is. */
    void show(List<StepLine> lines) {
        Step selected = selected();
        viewer.getTable().setRedraw(false);
        viewer.setInput(lines);
        lines.stream().filter(line -> line.step() == selected).findFirst()
                .ifPresent(line -> viewer.setSelection(new StructuredSelection(line)));
        viewer.getTable().setRedraw(true);
    }

    /** {@return the selected step; null if none is} */
    Step selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof StepLine line ? line.step() : null;
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Function<StepLine, String> text;

        private final boolean first;

        Labels(Function<StepLine, String> text, boolean first) {
            this.text = text;
            this.first = first;
        }

        @Override
        public String getText(Object line) {
            return text.apply((StepLine) line);
        }

        @Override
        public Image getImage(Object line) {
            return first && !((StepLine) line).unfit().isEmpty()
                    ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null;
        }

        @Override
        public Color getForeground(Object line) {
            return ((StepLine) line).step().isEnabled() ? null
                    : PlatformUI.getWorkbench().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
        }

        @Override
        public String getToolTipText(Object line) {
            return ((StepLine) line).unfit().isEmpty() ? null : ((StepLine) line).unfit();
        }
    }
}
