/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The NatTable of a grid: its look, its rows, and which of them are selected. */
final class GridTable {

    static {
        CollectionFactories.find();
    }

    /** More selected rows than this are not looked through for their keys while they are at hand. */
    private static final int MOST_NOTED = 10_000;

    private final List<GridColumn> columns;

    private final GridColors colors;

    private final LazyRows rows;

    private final RowSelection selection;

    private final GridLayers layers;

    private final NatTable table;

    private final GridEvents events;

    private final GridAsked asked;

    /** The keys of selected rows, as far as they were at hand, by place. */
    private final Map<Integer, String> keys = new HashMap<>();

    /** The rows are no longer what they were when they were selected. */
    private boolean stale;

    /** What is still to be found again among rows that are being counted; null for nothing, or if the user has selected since. */
    private KeptPlace sought;

    private Consumer<IStatus> onFailure = status -> { };

    /** @param asked told what the user asks for by the filter row and the headings */
    GridTable(Composite parent, List<GridColumn> columns, GridColors colors, boolean filterable, GridEvents events, GridAsked asked) {
        this.columns = columns;
        this.colors = colors;
        this.events = events;
        this.asked = asked;
        rows = new LazyRows(parent, columns.size(), this::arrived, this::failed);
        selection = new RowSelection(rows::getRowCount, columns.size());
        ConfigRegistry registry = new ConfigRegistry();
        layers = new GridLayers(columns, rows, selection, registry, asked, filterable);
        table = new NatTable(parent, layers.grid(), false);
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new GridStyles(colors));
        table.addConfiguration(layers.filterRow());
        table.addConfiguration(new GridKeys(this::open));
        table.configure();
        table.setTheme(new GridTheme(parent.getDisplay(), colors));
        table.registerCommandHandler(new GridCopy(parent, selection, rows, events::refused));
        table.addLayerListener(this::happened);
        new GridTooltip(table, this::note);
        layers.freeze(table);
    }

    List<GridColumn> columns() {
        return columns;
    }

    GridColors colors() {
        return colors;
    }

    Control control() {
        return table;
    }

    /** Shows a source's rows; those selected are found again. */
    void show(GridSource source, GridQuery query, boolean changed, Consumer<IStatus> failed) {
        onFailure = failed;
        stale |= changed;
        layers.show(query);
        table.redraw();
        if (sought == null) {
            int top = layers.top();
            GridRow first = changed && top > 0 ? rows.peek(top) : null;
            sought = new KeptPlace(rows.index(), rows.source(), !stale, selection.places(), keys, first == null ? null : first.key());
        } else if (changed) {
            sought = sought.changed();
        }
        rows.show(source, query, sought, this::loaded);
    }

    private void failed(IStatus status) {
        sought = null;
        onFailure.accept(status);
    }

    private void loaded(LoadedRows loaded) {
        if (sought != null) {
            keys.clear();
            keys.putAll(loaded.keys());
            selection.show(loaded.selected());
        }
        stale = false;
        if (loaded.index().isCounted()) {
            sought = null;
        }
        asked.loaded(loaded.index());
        layers.fire(new RowStructuralRefreshEvent(layers.data()));
        if (loaded.top() >= 0) {
            layers.scrollTo(loaded.top());
        }
        events.selected(selection.getSelectedRowCount());
    }

    void cancel() {
        rows.cancel();
    }

    void dispose() {
        rows.cancel();
        table.dispose();
    }

    String text(int column, int row) {
        GridRow found = row < rows.getRowCount() ? rows.row(row) : null;
        return found == null || found.cells()[column] == null ? "" : found.cells()[column];
    }

    BitSet selected() {
        return selection.places();
    }

    Map<Integer, String> selectedKeys() {
        return Map.copyOf(keys);
    }

    LazyRows rows() {
        return rows;
    }

    void copy() {
        table.doCommand(new CopyDataToClipboardCommand("\t", "\n", table.getConfigRegistry()));
    }

    /** {@return the cell the keys move from; empty if there is none} */
    Optional<GridCell> anchor() {
        int row = layers.anchorRow();
        int column = layers.anchorColumn();
        GridRow found = row < 0 || column < 0 ? null : rows.peek(row);
        return Optional.ofNullable(found).map(each -> new GridCell(each.key(), columns.get(column).id()));
    }

    private void open() {
        anchor().ifPresent(events::openCell);
    }

    private String note(int column, int row) {
        GridRow found = column < 0 || row < 0 ? null : rows.peek(row);
        return found == null ? null : found.note(column);
    }

    private void happened(ILayerEvent event) {
        switch (event) {
            case ISelectionEvent selected -> {
                if (!rows.index().isCounted()) {
                    sought = null; // the rows asked for are in sight: what the user selects now counts
                }
                noteKeys();
            }
            case ColumnReorderEvent moved -> events.moved(layers.order().stream().map(index -> columns.get(index).id()).toList());
            case ColumnResizeEvent resized -> events.resized(layers.widths());
            default -> { }
        }
    }

    private void noteKeys() {
        BitSet selected = selection.places();
        new ArrayList<>(keys.keySet()).stream().filter(row -> !selected.get(row)).forEach(keys::remove);
        int count = selected.cardinality();
        if (count <= MOST_NOTED && !stale) {
            selected.stream().filter(row -> !keys.containsKey(row)).forEach(row -> {
                GridRow found = rows.peek(row);
                if (found != null) {
                    keys.put(row, found.key());
                }
            });
        }
        events.selected(count);
    }

    private void arrived() {
        if (!table.isDisposed()) {
            noteKeys();
            table.redraw();
        }
    }
}
