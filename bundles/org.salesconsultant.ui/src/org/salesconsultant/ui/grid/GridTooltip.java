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

/** Shows a text that does not fit its cell in full, and what may be written into the filter row. */
final class GridTooltip extends NatTableContentTooltip {

    private static final Messages MESSAGES = Messages.of(GridTooltip.class);

    /** Room the cell's own padding takes. */
    private static final int PADDING = 6;

    private final NatTable table;

    GridTooltip(NatTable table) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER, GridRegion.FILTER_ROW);
        this.table = table;
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
