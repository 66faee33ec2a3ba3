/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.ISelectionModel;
import org.eclipse.swt.graphics.Rectangle;

/** Which rows are selected, whole, a bit a row: a million of them are selected at once and take 125 kB. */
final class RowSelection implements ISelectionModel {

    private static final int[] NONE = {};

    private final IntSupplier rows;

    private final int columns;

    private final BitSet selected = new BitSet();

    private boolean multiple = true;

    /** @param rows how many rows there are */
    RowSelection(IntSupplier rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** {@return a copy of the selected rows} */
    BitSet places() {
        return (BitSet) selected.clone();
    }

    /** Selects these rows and no others. */
    void show(BitSet places) {
        selected.clear();
        selected.or(places);
    }

    @Override
    public Class<IStructuralChangeEvent> getLayerEventClass() {
        return IStructuralChangeEvent.class;
    }

    @Override
    public void handleLayerEvent(IStructuralChangeEvent event) {
        // The grid itself finds the selected rows again when they are loaded anew.
    }

    @Override
    public boolean isMultipleSelectionAllowed() {
        return multiple;
    }

    @Override
    public void setMultipleSelectionAllowed(boolean allowed) {
        multiple = allowed;
    }

    @Override
    public void addSelection(int column, int row) {
        addSelection(new Rectangle(column, row, 1, 1));
    }

    @Override
    public void addSelection(Rectangle area) {
        if (!multiple) {
            selected.clear();
        }
        selected.set(area.y, end(area));
    }

    @Override
    public void clearSelection() {
        selected.clear();
    }

    @Override
    public void clearSelection(int column, int row) {
        selected.clear(row);
    }

    @Override
    public void clearSelection(Rectangle area) {
        selected.clear(area.y, end(area));
    }

    /** Where an area ends; 'all' is said by a height beyond any row. */
    private int end(Rectangle area) {
        return (int) Math.max(area.y, Math.min(rows.getAsInt(), (long) area.y + area.height));
    }

    @Override
    public boolean isEmpty() {
        return selected.isEmpty();
    }

    @Override
    public List<Rectangle> getSelections() {
        List<Rectangle> areas = new ArrayList<>();
        for (Range range : getSelectedRowPositions()) {
            areas.add(new Rectangle(0, range.start, columns, range.end - range.start));
        }
        return areas;
    }

    @Override
    public boolean isCellPositionSelected(int column, int row) {
        return selected.get(row);
    }

    @Override
    public int[] getSelectedColumnPositions() {
        return NONE;
    }

    @Override
    public boolean isColumnPositionSelected(int column) {
        return false;
    }

    @Override
    public int[] getFullySelectedColumnPositions(int height) {
        return NONE;
    }

    @Override
    public boolean isColumnPositionFullySelected(int column, int height) {
        return false;
    }

    @Override
    public int getSelectedRowCount() {
        return selected.cardinality();
    }

    @Override
    public Set<Range> getSelectedRowPositions() {
        Set<Range> ranges = new LinkedHashSet<>();
        for (int from = selected.nextSetBit(0); from >= 0;) {
            int to = selected.nextClearBit(from);
            ranges.add(new Range(from, to));
            from = selected.nextSetBit(to);
        }
        return ranges;
    }

    @Override
    public boolean isRowPositionSelected(int row) {
        return selected.get(row);
    }

    @Override
    public int[] getFullySelectedRowPositions(int width) {
        return selected.stream().toArray();
    }

    @Override
    public boolean isRowPositionFullySelected(int row, int width) {
        return selected.get(row);
    }
}
