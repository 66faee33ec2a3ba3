/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of a table: rows, order of columns, selection, what stays in place, headings with the filter row, numbers. */
final class GridLayers {

    private static final int ROW_HEIGHT = 24;

    private static final int ROW_NUMBER_WIDTH = 64;

    private final List<GridColumn> columns;

    private final LazyRows rows;

    private final DataLayer data;

    private final ColumnReorderLayer order;

    private final SelectionLayer selection;

    private final ViewportLayer viewport;

    private final CompositeFreezeLayer body;

    private final GridSort sort;

    private final GridFilterRow filterRow;

    private final GridLayer grid;

    GridLayers(List<GridColumn> columns, LazyRows rows, RowSelection selected, ConfigRegistry registry, GridAsked asked,
            boolean filterable) {
        this.columns = columns;
        this.rows = rows;
        data = new DataLayer(rows, 100, ROW_HEIGHT);
        data.setConfigLabelAccumulator(this::label);
        for (int i = 0; i < columns.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, columns.get(i).width());
        }
        order = new ColumnReorderLayer(data);
        selection = new SelectionLayer(order, selected, false);
        selection.addConfiguration(new DefaultSelectionLayerConfiguration());
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.registerEventHandler(selected);
        viewport = new ViewportLayer(selection);
        FreezeLayer frozen = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(frozen, viewport, selection);
        IDataProvider headings = new GridHeadings(columns);
        DataLayer headingData = new DataLayer(headings, 100, ROW_HEIGHT + 2);
        sort = new GridSort(columns.stream().map(GridColumn::id).toList(), asked::sorted);
        ILayer header = new SortHeaderLayer<>(new ColumnHeaderLayer(headingData, body, selection), sort);
        filterRow = new GridFilterRow(header, headings, registry, columns, asked::filtered);
        IDataProvider numbers = new DefaultRowHeaderDataProvider(rows);
        RowHeaderLayer rowHeader = new RowHeaderLayer(new DataLayer(numbers, ROW_NUMBER_WIDTH, ROW_HEIGHT), body, selection);
        ILayer top = filterable ? filterRow.layer() : header;
        ILayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, numbers)), rowHeader, top);
        grid = new GridLayer(body, top, rowHeader, corner);
    }

    ILayer grid() {
        return grid;
    }

    DataLayer data() {
        return data;
    }

    GridFilterRow filterRow() {
        return filterRow;
    }

    /** Shows by headings and filter row what is asked for. */
    void show(GridQuery query) {
        sort.show(query.sort());
        filterRow.show(query.filter().cells());
    }

    void fire(ILayerEvent event) {
        data.fireLayerEvent(event);
    }

    /** Keeps the first columns in place that want it. */
    void freeze(NatTable table) {
        int last = -1;
        while (last + 1 < columns.size() && columns.get(last + 1).frozen()) {
            last++;
        }
        if (last >= 0 && last + 1 < columns.size()) {
            table.doCommand(new FreezeColumnCommand(body, last));
        }
    }

    /** {@return the row at the top; 0 if there is none} */
    int top() {
        return Math.max(0, viewport.getRowIndexByPosition(0));
    }

    /** Brings a row to the top, as far as there are rows below it. */
    void scrollTo(int row) {
        viewport.setOriginY(selection.getStartYOfRowPosition(row));
    }

    /** {@return the row the keys move from; -1 if there is none} */
    int anchorRow() {
        return selection.getSelectionAnchor().getRowPosition();
    }

    /** {@return the index of the column the keys move from; -1 if there is none} */
    int anchorColumn() {
        int position = selection.getSelectionAnchor().getColumnPosition();
        return position < 0 ? -1 : order.getColumnIndexByPosition(position);
    }

    /** {@return the indexes of the columns in the order they stand} */
    List<Integer> order() {
        return List.copyOf(order.getColumnIndexOrder());
    }

    /** {@return the widths of the columns in pixels at 96 dpi, by id} */
    Map<String, Integer> widths() {
        Map<String, Integer> widths = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            widths.put(columns.get(i).id(), data.downScaleColumnWidth(data.getColumnWidthByPosition(i)));
        }
        return widths;
    }

    private void label(LabelStack labels, int column, int row) {
        if (columns.get(column).numeric()) {
            labels.addLabel(GridStyles.NUMERIC);
        }
        GridRow found = rows.peek(row);
        if (found != null && found.cells()[column] == null) {
            labels.addLabel(GridStyles.MISSING);
        }
        if (found != null && found.note(column) != null) {
            labels.addLabel(GridStyles.NOTED);
        }
    }
}
