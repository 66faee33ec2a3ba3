/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.connection.DataAsOfBar;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.ui.grid.GridEvents;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.GridQuery;
import org.salesconsultant.ui.grid.LazyGrid;
import org.salesconsultant.ui.status.Trouble;

/** The grid over a class with what stands above it, and what it shows now. */
final class EntityGrid implements GridEvents {

    private static final Messages MESSAGES = Messages.of(EntityGrid.class);

    private final IWorkbenchPartSite site;

    private final String typeName;

    private final EntityBar bar;

    private final DataAsOfBar asOf;

    private final LazyGrid grid;

    private final CountTexts counts;

    private OpenedClass opened;

    private StoreRows rows;

    /** @param reload opens the class anew */
    EntityGrid(Composite parent, IWorkbenchPartSite site, String typeName, Runnable reload) {
        this.site = site;
        this.typeName = typeName;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        bar = new EntityBar(parent, words -> ask(query().with(query().filter().withSearch(words))), () -> ask(query().with(BrowseFilter.ALL)));
        asOf = new DataAsOfBar(parent, reload);
        grid = new LazyGrid(parent, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        counts = new CountTexts(grid, bar::count);
        grid.say(MESSAGES.text("noProject"));
    }

    Control control() {
        return grid;
    }

    void setFocus() {
        bar.setFocus();
    }

    /** Shows a class; its rows as they were asked for before, if it is of the same project. */
    void open(OpenedClass found) {
        boolean other = opened == null || !opened.project().equals(found.project());
        opened = found;
        asOf.show(found.store());
        if (found.store().exists()) {
            show(other ? GridQuery.ALL : query());
        } else {
            say(MESSAGES.text("noStore", found.project().getName(), counts.plural(found)));
        }
    }

    /** Shows that there is no project. */
    void close() {
        asOf.show(null);
        say(MESSAGES.text("noProject"));
    }

    /** Shows a text in place of rows. */
    void say(String text) {
        rows = null;
        bar.count("");
        grid.say(text);
    }

    /** Shows what cannot be done; empty: nothing. */
    void problem(String line) {
        bar.problem(line);
    }

    /** {@return whether rows are shown, or on their way} */
    boolean isOpen() {
        return rows != null;
    }

    /** {@return the class; null before the first is opened} */
    OpenedClass opened() {
        return opened;
    }

    /** {@return which rows are shown, in which order} */
    GridQuery query() {
        return grid.query();
    }

    /** {@return what is shown} */
    Browse browse() {
        return rows.browse(query());
    }

    /** {@return all columns there are} */
    BrowseColumns columns() {
        return BrowseColumns.of(opened.store().types(), opened.type());
    }

    LazyGrid grid() {
        return grid;
    }

    /** Shows other columns, and keeps them for the next time. */
    void choose(List<String> columns) {
        keep(opened.columns().withColumns(columns));
        show(query());
    }

    /** Shows other columns and rows. */
    void use(Browse browse) {
        opened = opened.with(opened.columns().withColumns(browse.columns()));
        show(new GridQuery(browse.filter(), browse.sort()));
    }

    private void show(GridQuery query) {
        rows = new StoreRows(opened.store().copy(), opened.browse(), opened.columns().widths(), Locale.getDefault());
        grid.show(rows, query);
        asked(query);
    }

    /** Shows other rows of the same columns. */
    void ask(GridQuery query) {
        if (rows != null) {
            grid.show(query);
            asked(query);
        }
    }

    @Override
    public void counted(GridIndex index) {
        bar.problem("");
        counts.show(opened, rows, index);
        if (index.total() == 0) {
            grid.say(MESSAGES.text("none", counts.plural(opened)));
        }
    }

    @Override
    public void asked(GridQuery query) {
        counts.asked(query);
        bar.search(query.filter().search());
        bar.filter(FilterText.of(query.filter(), columns(), Locale.getDefault()));
    }

    @Override
    public void refused(IStatus status) {
        counts.refused();
        bar.problem(Trouble.line(status));
    }

    @Override
    public void failed() {
        bar.count("");
    }

    @Override
    public void open(String key) {
        EntityCommands.execute(site, EntityCommands.OPEN, typeName, key);
    }

    @Override
    public void selected(int count) {
        counts.selected(count);
    }

    @Override
    public void moved(List<String> order) {
        keep(opened.columns().withColumns(order));
        grid.getDisplay().asyncExec(() -> {
            if (!grid.isDisposed() && rows != null) {
                show(query());
            }
        });
    }

    @Override
    public void resized(Map<String, Integer> widths) {
        keep(opened.columns().withWidths(widths));
    }

    private void keep(ColumnState state) {
        opened = opened.with(state);
        state.keep(opened.project(), typeName);
    }
}
