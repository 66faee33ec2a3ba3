/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.ui.grid.GridColumn;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.GridQuery;
import org.salesconsultant.ui.grid.GridSource;

/** The objects of a CRM class in a store, as rows of a grid. The store is held only while a page is read. */
final class StoreRows implements GridSource {

    private final Store store;

    private final EntityType type;

    private final Locale locale;

    StoreRows(Store store, EntityType type, Locale locale) {
        this.store = store;
        this.type = type;
        this.locale = locale;
    }

    @Override
    public List<GridColumn> columns() {
        return EntityColumns.of(type, locale);
    }

    @Override
    public GridIndex index(GridQuery query, int pageSize, IProgressMonitor monitor) throws CoreException {
        KeysetQuery keyset = new KeysetQuery(type, query);
        return store.read(Actor.user(), engine -> {
            long total = number(engine, keyset.total());
            long count = query.filter().isEmpty() ? total : number(engine, keyset.count(), keyset.filterValues());
            return new GridIndex(query, count, total, pageSize, anchors(engine, keyset, pageSize));
        }, monitor);
    }

    @Override
    public List<String[]> page(GridIndex index, int page, IProgressMonitor monitor) throws CoreException {
        KeysetQuery keyset = new KeysetQuery(type, index.query());
        Object[] anchor = index.anchors().get(page);
        List<ValueType> types = type.attributes().stream().map(AttributeType::type).toList();
        CellTexts texts = new CellTexts(locale);
        List<String[]> rows = new ArrayList<>();
        for (Object[] values : rows(keyset.page(anchor, index.pageSize()), types, keyset.pageValues(anchor), monitor)) {
            String[] row = new String[values.length];
            for (int column = 0; column < row.length; column++) {
                row[column] = texts.of(types.get(column), values[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    private List<Object[]> rows(Statement statement, List<ValueType> types, Object[] parameters, IProgressMonitor monitor)
            throws CoreException {
        return store.read(Actor.user(), engine -> read(engine, statement, types, parameters), monitor);
    }

    private static List<Object[]> anchors(Engine engine, KeysetQuery keyset, int pageSize) throws CoreException {
        return read(engine, keyset.anchors(pageSize), keyset.anchorTypes(), keyset.filterValues());
    }

    private static long number(Engine engine, Statement statement, Object... parameters) throws CoreException {
        try (ColumnCursor cursor = engine.query(statement, parameters)) {
            return cursor.next() ? cursor.longs(0)[0] : 0;
        }
    }

    private static List<Object[]> read(Engine engine, Statement statement, List<ValueType> types, Object[] parameters)
            throws CoreException {
        List<Object[]> rows = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(statement, parameters)) {
            while (cursor.next()) {
                Object[][] columns = new Object[types.size()][];
                for (int column = 0; column < columns.length; column++) {
                    columns[column] = CursorValues.of(cursor, column, types.get(column));
                }
                for (int row = 0; row < cursor.size(); row++) {
                    Object[] values = new Object[columns.length];
                    for (int column = 0; column < columns.length; column++) {
                        values[column] = columns[column][row];
                    }
                    rows.add(values);
                }
            }
        }
        return rows;
    }
}
