/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.connection.DataAsOfBar;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.model.analysis.SavedFilter;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.SavedFilters;
import org.salesconsultant.ui.grid.GridEvents;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.GridQuery;
import org.salesconsultant.ui.grid.LazyGrid;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.ProjectTracker;
import org.salesconsultant.ui.status.Trouble;

/** All objects of one CRM class in the store of the project one is at. The extension names the class behind a colon. */
public final class EntityView extends ViewPart implements GridEvents, EntityActions.Target {

    private static final Messages MESSAGES = Messages.of(EntityView.class);

    private String typeName = "Customer";

    private EntityBar bar;

    private DataAsOfBar asOf;

    private LazyGrid grid;

    private CountTexts counts;

    private ProjectTracker tracker;

    private StoreWatch watch;

    private OpenedClass opened;

    private StoreRows rows;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        super.setInitializationData(element, property, data);
        if (data instanceof String name) {
            typeName = name;
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        bar = new EntityBar(parent, words -> ask(grid.query().with(grid.query().filter().withSearch(words))), this::clearFilter);
        asOf = new DataAsOfBar(parent, () -> show(tracker.project().orElse(null)));
        grid = new LazyGrid(parent, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        counts = new CountTexts(grid, bar::count);
        grid.say(MESSAGES.text("noProject"));
        new EntityActions(this).fill(getViewSite().getActionBars());
        watch = new StoreWatch(getSite(), grid, () -> show(tracker.project().orElse(null)));
        tracker = new ProjectTracker(getSite().getPage(), this::show);
        tracker.start();
    }

    private void show(IProject project) {
        if (project == null) {
            asOf.show(null);
            empty(MESSAGES.text("noProject"));
            return;
        }
        new BackgroundJob<>(MESSAGES.text("opening", project.getName()), grid, monitor -> OpenedClass.of(project, typeName))
                .then(this::show).otherwise(status -> empty(Trouble.line(status))).quiet().schedule();
    }

    private void show(OpenedClass found) {
        if (!found.project().equals(tracker.project().orElse(null))) {
            return; // the user has gone on meanwhile
        }
        boolean other = opened == null || !opened.project().equals(found.project());
        opened = found;
        watch.watch(found);
        asOf.show(found.store());
        setContentDescription(MESSAGES.text("of", found.project().getName()));
        if (found.store().exists()) {
            showRows(other ? GridQuery.ALL : grid.query());
        } else {
            empty(MESSAGES.text("noStore", found.project().getName(), counts.plural(found)));
        }
    }

    private void showRows(GridQuery query) {
        rows = new StoreRows(opened.store().copy(), opened.browse(), opened.columns().widths(), Locale.getDefault());
        grid.show(rows, query);
        asked(query);
    }

    private void empty(String text) {
        bar.count("");
        grid.say(text);
    }

    private void ask(GridQuery query) {
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
        bar.search(query.filter().search());
        bar.filter(FilterText.of(query.filter(), columns(), Locale.getDefault()));
    }

    private BrowseColumns columns() {
        return BrowseColumns.of(opened.store().types(), opened.type());
    }

    @Override
    public void refused(IStatus status) {
        bar.problem(Trouble.line(status));
    }

    @Override
    public void open(String key) {
        EntityCommands.execute(getSite(), EntityCommands.OPEN, typeName, key);
    }

    @Override
    public void selected(int count) {
        counts.selected(count);
    }

    @Override
    public void moved(List<String> order) {
        keep(opened.columns().withColumns(order));
        grid.getDisplay().asyncExec(() -> {
            if (!grid.isDisposed()) {
                showRows(grid.query());
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

    @Override
    public void makeNew() {
        EntityCommands.execute(getSite(), EntityCommands.NEW, typeName, null);
    }

    @Override
    public void open() {
        grid.selectedKeys(keys -> keys.stream().limit(1).forEach(this::open));
    }

    @Override
    public void delete() {
        if (grid.selectedCount() != 1) {
            bar.problem(MESSAGES.text("delete.one"));
            return;
        }
        bar.problem("");
        grid.selectedKeys(keys -> keys.stream().limit(1)
                .forEach(key -> EntityCommands.execute(getSite(), EntityCommands.DELETE, typeName, key)));
    }

    @Override
    public void copy() {
        grid.copy();
    }

    @Override
    public void chooseColumns() {
        if (rows != null) {
            ColumnDialog dialog = new ColumnDialog(getSite().getShell(), columns(), opened.browse().columns(), Locale.getDefault());
            if (dialog.open() == Window.OK) {
                keep(opened.columns().withColumns(dialog.chosen()));
                showRows(grid.query());
            }
        }
    }

    @Override
    public void askExpression() {
        if (rows == null) {
            return;
        }
        IInputValidator valid = text -> text.isBlank() ? null : problem(text);
        InputDialog dialog = new InputDialog(getSite().getShell(), MESSAGES.text("expression"), MESSAGES.text("expression.message"),
                grid.query().filter().expression(), valid);
        if (dialog.open() == Window.OK) {
            ask(grid.query().with(grid.query().filter().withExpression(dialog.getValue())));
        }
    }

    /** {@return what is wrong with an expression; null for nothing}. */
    private String problem(String text) {
        try {
            Expression.condition(MESSAGES.text("expression"), text, columns().schema());
            return null;
        } catch (CoreException e) {
            return e.getStatus().getMessage();
        }
    }

    @Override
    public void clearFilter() {
        ask(grid.query().with(BrowseFilter.ALL));
    }

    @Override
    public void saveFilter() {
        if (rows != null) {
            FilterStore.ask(grid, opened, rows.browse(grid.query()), file -> reload());
        }
    }

    @Override
    public void use(Path file) {
        OpenedClass of = opened;
        new BackgroundJob<>(file.getFileName().toString(), grid,
                monitor -> SavedFilters.browse(ModelFiles.read(file, SavedFilter.class), of.store().types()))
                .then(this::use).otherwise(Trouble::show).schedule();
    }

    private void use(Browse browse) {
        opened = opened.with(opened.columns().withColumns(browse.columns()));
        showRows(new GridQuery(browse.filter(), browse.sort()));
    }

    @Override
    public void export(boolean selected) {
        if (rows == null) {
            return;
        }
        GridExport export = new GridExport(grid, opened, rows.browse(grid.query()));
        if (selected) {
            grid.selectedKeys(export::selected);
        } else {
            export.all();
        }
    }

    @Override
    public void reload() {
        show(tracker.project().orElse(null));
    }

    @Override
    public int selected() {
        return grid.selectedCount();
    }

    @Override
    public Map<Path, SavedFilter> filters() {
        return opened == null ? Map.of() : opened.filters();
    }

    @Override
    public void setFocus() {
        bar.setFocus();
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
            watch.dispose();
        }
        super.dispose();
    }
}
