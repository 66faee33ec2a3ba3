/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowsePages;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.BrowseRow;
import org.salesconsultant.ui.grid.GridColumn;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.GridQuery;
import org.salesconsultant.ui.grid.GridRow;
import org.salesconsultant.ui.grid.GridSource;

/** The objects of a CRM class in a store, as rows of a grid. The store is held only while a page is read. */
final class StoreRows implements GridSource {

    private final Store store;

    private final Browse browse;

    private final Locale locale;

    private final List<BrowseColumn> shown;

    private final List<GridColumn> columns;

    /**
     * @param browse the class and its columns; filter and order come with each query
     * @param widths widths that the user gave, by column id
     */
    StoreRows(Store store, Browse browse, Map<String, Integer> widths, Locale locale) {
        this.store = store;
        this.browse = browse;
        this.locale = locale;
        shown = BrowseColumns.of(browse.types(), browse.type()).known(browse.columns());
        columns = EntityColumns.of(shown, widths, locale);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    /** {@return what a query of the grid wishes} */
    Browse browse(GridQuery query) {
        return browse.showing(shown.stream().map(BrowseColumn::id).toList()).with(query.filter()).sortedBy(query.sort());
    }

    Store store() {
        return store;
    }

    @Override
    public GridIndex index(GridQuery query, int pageSize, IProgressMonitor monitor) throws CoreException {
        BrowsePages pages = store.read(Actor.user(), engine -> new BrowseReader(engine, browse(query)).pages(pageSize), monitor);
        return new GridIndex(query, pages.count(), pages.total(), pageSize, pages.anchors());
    }

    @Override
    public List<GridRow> page(GridIndex index, int page, IProgressMonitor monitor) throws CoreException {
        BrowsePages pages = new BrowsePages(index.count(), index.total(), index.pageSize(), index.anchors());
        CellTexts texts = new CellTexts(locale);
        List<GridRow> rows = new ArrayList<>();
        for (BrowseRow row : store.read(Actor.user(), engine -> new BrowseReader(engine, browse(index.query())).page(pages, page), monitor)) {
            rows.add(row(row, texts));
        }
        return rows;
    }

    private GridRow row(BrowseRow row, CellTexts texts) {
        String[] cells = new String[shown.size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = texts.of(shown.get(column).attribute(), row.values()[column]);
        }
        return new GridRow(row.key(), cells);
    }

    @Override
    public void each(GridQuery query, Predicate<GridRow> taker, IProgressMonitor monitor) throws CoreException {
        CellTexts texts = new CellTexts(locale);
        store.read(Actor.user(), engine -> {
            new BrowseReader(engine, browse(query)).each(row -> taker.test(row(row, texts)));
            return null;
        }, monitor);
    }

    @Override
    public List<String> keys(GridQuery query, BitSet places, IProgressMonitor monitor) throws CoreException {
        return store.read(Actor.user(), engine -> new BrowseReader(engine, browse(query)).keys(places), monitor);
    }

    @Override
    public SortedMap<Integer, String> places(GridQuery query, Collection<String> keys, IProgressMonitor monitor) throws CoreException {
        return store.read(Actor.user(), engine -> new BrowseReader(engine, browse(query)).places(keys), monitor);
    }
}
