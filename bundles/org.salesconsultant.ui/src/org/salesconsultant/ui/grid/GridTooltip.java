/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.salesconsultant.core.message.Messages;

/** Shows a text that does not fit its cell in full, what is noted of a cell, and what may be written into the filter row. */
final class GridTooltip extends NatTableContentTooltip {

    private static final Messages MESSAGES = Messages.of(GridTooltip.class);

    /** Room the cell's own padding takes. */
    private static final int PADDING = 6;

    /** What is noted of cells, by the index of their column and row. */
    @FunctionalInterface
    interface Notes {

        /** {@return the note of a cell; null for none} */
        String of(int column, int row);
    }

    private final NatTable table;

    private final Notes notes;

    GridTooltip(NatTable table, Notes notes) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER, GridRegion.FILTER_ROW);
        this.table = table;
        this.notes = notes;
    }

    @Override
    protected String getText(Event event) {
        int column = table.getColumnPositionByX(event.x);
        int row = table.getRowPositionByY(event.y);
        if (table.getRegionLabelsByXY(event.x, event.y) != null
                && table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.FILTER_ROW)) {
            return MESSAGES.text("filter.tooltip");
        }
        ILayerCell cell = table.getCellByPosition(column, row);
        if (cell == null || cell.getDataValue() == null) {
            return null;
        }
        if (table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY)) {
            String note = notes.of(table.getColumnIndexByPosition(column), table.getRowIndexByPosition(row));
            if (note != null) {
                return note;
            }
        }
        String text = cell.getDataValue().toString();
        return text.isEmpty() || width(text) + PADDING <= cell.getBounds().width ? null : text;
    }

    private int width(String text) {
        GC gc = new GC(table);
        try {
            gc.setFont(table.getFont());
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }
}
