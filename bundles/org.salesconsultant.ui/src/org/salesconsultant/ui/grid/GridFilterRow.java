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
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** The row of cells below the headings in which people write what they look for. */
final class GridFilterRow extends AbstractRegistryConfiguration implements IFilterStrategy<Object> {

    private static final int CHOICES_SHOWN = 12;

    private final List<GridColumn> columns;

    private final Consumer<Map<String, String>> filtered;

    private final FilterRowHeaderComposite<Object> layer;

    private boolean showing;

    /** @param filtered told the texts of the cells by column id, whenever one of them is another */
    GridFilterRow(ILayer header, IDataProvider headings, IConfigRegistry registry, List<GridColumn> columns,
            Consumer<Map<String, String>> filtered) {
        this.columns = columns;
        this.filtered = filtered;
        this.layer = new FilterRowHeaderComposite<>(this, header, headings, registry);
    }

    ILayer layer() {
        return layer;
    }

    /** Shows texts without telling of it. */
    void show(Map<String, String> cells) {
        Map<Integer, Object> texts = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = cells.get(columns.get(i).id());
            if (text != null) {
                texts.put(i, text);
            }
        }
        showing = true;
        layer.getFilterRowDataLayer().getFilterRowDataProvider().setFilterIndexToObjectMap(texts);
        showing = false;
    }

    @Override
    public void applyFilter(Map<Integer, Object> texts) {
        if (!showing) {
            Map<String, String> cells = new TreeMap<>();
            texts.forEach((column, text) -> cells.put(columns.get(column).id(), String.valueOf(text)));
            filtered.accept(cells);
        }
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        // Takes what is written a moment after the last key, not only on Enter.
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterRowTextCellEditor(), DisplayMode.NORMAL,
                GridRegion.FILTER_ROW);
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).choices().isEmpty()) {
                ComboBoxCellEditor editor = new ComboBoxCellEditor(columns.get(i).choices(), CHOICES_SHOWN);
                editor.setFreeEdit(true);
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.NORMAL,
                        FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + i);
            }
        }
    }
}
