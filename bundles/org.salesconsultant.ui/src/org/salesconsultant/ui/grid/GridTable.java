/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.stack.DefaultBodyLayerStack;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The NatTable of a grid: its layers, its look, and its rows. */
final class GridTable {

    static {
        CollectionFactories.find();
    }

    private static final String NUMERIC = "numeric";

    private static final int ROW_HEIGHT = 24;

    private static final int ROW_NUMBER_WIDTH = 64;

    private final List<GridColumn> columns;

    private final LazyRows rows;

    private final DataLayer data;

    private final NatTable table;

    private Consumer<IStatus> failed;

    /**
     * @param sorted told the id of the column to sort by (null: none) and whether the largest come first
     * @param refused told why something a user asked of the table is not done
     */
    GridTable(Composite parent, List<GridColumn> columns, BiConsumer<String, Boolean> sorted, Consumer<IStatus> refused) {
        this.columns = columns;
        rows = new LazyRows(parent, columns.size(), this::arrived, status -> failed.accept(status));
        data = new DataLayer(rows, 100, ROW_HEIGHT);
        data.setConfigLabelAccumulator((labels, column, row) -> label(labels::addLabel, column));
        DefaultBodyLayerStack body = new DefaultBodyLayerStack(data);
        IDataProvider headings = new GridHeadings(columns);
        DataLayer headingData = new DataLayer(headings, 100, ROW_HEIGHT + 2);
        for (int i = 0; i < columns.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, columns.get(i).width());
        }
        ILayer header = new SortHeaderLayer<>(new ColumnHeaderLayer(headingData, body, body.getSelectionLayer()),
                new GridSort((column, descending) -> sorted.accept(column == null ? null : columns.get(column).id(),
                        descending)));
        IDataProvider numbers = new DefaultRowHeaderDataProvider(rows);
        RowHeaderLayer rowHeader = new RowHeaderLayer(new DataLayer(numbers, ROW_NUMBER_WIDTH, ROW_HEIGHT), body,
                body.getSelectionLayer());
        ILayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, numbers)), rowHeader, header);
        table = new NatTable(parent, new GridLayer(body, header, rowHeader, corner), false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new NumbersAtTheRight());
        table.configure();
        table.setTheme(new GridTheme(parent.getDisplay()));
        table.registerCommandHandler(new GridCopy(parent, body.getSelectionLayer(), rows, refused));
    }

    List<GridColumn> columns() {
        return columns;
    }

    Control control() {
        return table;
    }

    void show(GridSource source, GridQuery query, Consumer<GridIndex> counted, Consumer<IStatus> onFailure) {
        failed = onFailure;
        rows.show(source, query, index -> {
            counted.accept(index);
            data.fireLayerEvent(new RowStructuralRefreshEvent(data));
        });
    }

    void cancel() {
        rows.cancel();
    }

    void dispose() {
        rows.cancel();
        table.dispose();
    }

    String text(int column, int row) {
        return row < rows.getRowCount() && rows.row(row) != null ? String.valueOf(rows.getDataValue(column, row)) : "";
    }

    private void arrived() {
        if (!table.isDisposed()) {
            table.redraw();
        }
    }

    private void label(Consumer<String> labels, int column) {
        if (columns.get(column).numeric()) {
            labels.accept(NUMERIC);
        }
    }

    private static final class NumbersAtTheRight extends AbstractRegistryConfiguration {

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            Style style = new Style();
            style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, NUMERIC);
        }
    }
}
