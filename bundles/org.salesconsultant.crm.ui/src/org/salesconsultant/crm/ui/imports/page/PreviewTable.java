/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.preview.CellState;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.preview.PreviewCell;
import org.salesconsultant.exchange.preview.PreviewRow;
import org.salesconsultant.exchange.preview.PreviewTarget;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/** The first rows of a source: as they are, or as they become objects, with what is wrong marked and told in a tooltip. */
final class PreviewTable {

    /** More columns are not shown: nobody looks at them, and each costs the platform milliseconds. */
    static final int MOST_COLUMNS = 60;

    private static final Messages MESSAGES = Messages.of(PreviewTable.class);

    private static final int LEAST_WIDTH = 60;

    private static final int MOST_WIDTH = 240;

    private static final int LETTER = 8;

    private static final int ROWS_MEASURED = 30;

    private static final int NUMBER_WIDTH = 56;

    private final TableViewer viewer;

    private final CellColors colors;

    private List<PreviewRow> rows = List.of();

    private List<String> headings = List.of();

    private BiFunction<PreviewRow, Integer, Shown> shown;

    PreviewTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        colors = new CellColors(viewer.getTable());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(rows.get(index), index));
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 150).applyTo(table);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column("", NUMBER_WIDTH, SWT.RIGHT, new Cell((row, index) -> new Shown(String.valueOf(row.row()), null, row.refused()), 0));
    }

    Table control() {
        return viewer.getTable();
    }

    GridData layout() {
        return (GridData) viewer.getTable().getLayoutData();
    }

    /** Shows rows as they are in the file. */
    void showSource(ImportPreview preview) {
        show(preview, preview.columns(), (row, index) -> {
            if (!row.isRecord()) {
                return new Shown(index == 0 ? row.fields().getFirst() : "", colors.refused(), row.refused());
            }
            String text = row.fields().get(index);
            return new Shown(text == null ? "" : text, null, row.refused());
        });
    }

    /** Shows rows as the objects they become. */
    void showObjects(ImportPreview preview, CrmTypes types) {
        List<String> names = preview.targets().stream().map(each -> heading(types, each)).toList();
        show(preview, names, (row, index) -> {
            if (row.cells().isEmpty()) {
                return new Shown("", row.refused() == null ? null : colors.refused(), row.refused());
            }
            PreviewCell cell = row.cells().get(index);
            return new Shown(cell.text(), row.taken() || cell.state() == CellState.REFUSED ? colors.of(cell.state()) : null,
                    cell.reason().isEmpty() ? row.refused() : cell.reason());
        });
    }

    private static String heading(CrmTypes types, PreviewTarget target) {
        EntityType type = types.get(target.entity());
        return MESSAGES.text("target", type.label().in(Locale.getDefault()), type.attribute(target.attribute()).orElseThrow()
                .label().in(Locale.getDefault()));
    }

    private void show(ImportPreview preview, List<String> names, BiFunction<PreviewRow, Integer, Shown> cells) {
        Table table = viewer.getTable();
        table.setRedraw(false);
        try {
            viewer.setItemCount(0);
            List<String> wanted = names.subList(0, Math.min(names.size(), MOST_COLUMNS));
            shown = cells;
            if (!wanted.equals(headings)) {
                for (TableColumn each : List.of(table.getColumns()).subList(1, table.getColumnCount())) {
                    each.dispose();
                }
                headings = wanted;
                for (int i = 0; i < wanted.size(); i++) {
                    column(wanted.get(i), width(wanted.get(i), preview.rows(), i), SWT.LEFT, new Cell((row, index) -> shown.apply(row, index), i));
                }
            }
            rows = preview.rows();
            viewer.setInput(rows);
            viewer.setItemCount(rows.size());
        } finally {
            table.setRedraw(true);
        }
    }

    /** {@return a width that suits heading and values, in pixels; a Chinese letter is as wide as two others} */
    private int width(String heading, List<PreviewRow> first, int index) {
        int letters = letters(heading);
        for (PreviewRow each : first.subList(0, Math.min(first.size(), ROWS_MEASURED))) {
            letters = each.isRecord() ? Math.max(letters, letters(shown.apply(each, index).text())) : letters;
        }
        return Math.clamp((long) letters * LETTER + 2 * LETTER, LEAST_WIDTH, MOST_WIDTH);
    }

    private static int letters(String text) {
        return (int) text.codePoints().limit(MOST_WIDTH).map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    private void column(String text, int width, int style, Cell cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(text.replace("&", "&&"));
        column.getColumn().setWidth(width);
        column.setLabelProvider(cell);
    }

    /** What a cell shows. */
    private record Shown(String text, Color background, String tip) {
    }

    private static final class Cell extends ColumnLabelProvider {

        private static final int LONGEST = 200;

        private final BiFunction<PreviewRow, Integer, Shown> shown;

        private final int index;

        Cell(BiFunction<PreviewRow, Integer, Shown> shown, int index) {
            this.shown = shown;
            this.index = index;
        }

        private Shown of(Object element) {
            return shown.apply((PreviewRow) element, index);
        }

        @Override
        public String getText(Object element) {
            String text = of(element).text();
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        }

        @Override
        public Color getBackground(Object element) {
            return of(element).background();
        }

        @Override
        public String getToolTipText(Object element) {
            String tip = of(element).tip();
            return tip == null || tip.isEmpty() ? null : tip;
        }
    }
}
