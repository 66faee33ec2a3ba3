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
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPartSite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.model.analysis.SavedFilter;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.SavedFilters;
import org.salesconsultant.store.history.Deletion;
import org.salesconsultant.ui.grid.LazyGrid;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** What the tools and menus of a view do with its grid. */
final class EntityTarget implements EntityActions.Target {

    private static final Messages MESSAGES = Messages.of(EntityTarget.class);

    private final IWorkbenchPartSite site;

    private final EntityGrid shown;

    private final LazyGrid grid;

    private final Runnable reload;

    EntityTarget(IWorkbenchPartSite site, EntityGrid shown, Runnable reload) {
        this.site = site;
        this.shown = shown;
        this.grid = shown.grid();
        this.reload = reload;
    }

    @Override
    public void makeNew() {
        if (shown.opened() != null) {
            execute(EntityCommands.NEW, null);
        }
    }

    @Override
    public void open() {
        grid.selectedKeys(keys -> keys.stream().limit(1).forEach(shown::open));
    }

    @Override
    public void delete() {
        int count = grid.selectedCount();
        boolean many = count > Deletion.MOST;
        shown.problem(many ? MESSAGES.text("delete.many", Deletion.MOST) : count == 0 ? MESSAGES.text("delete.none") : "");
        if (count > 0 && !many) {
            grid.selectedKeys(keys -> execute(EntityCommands.DELETE, EntityCommands.keys(keys)));
        }
    }

    private void execute(String command, String key) {
        EntityCommands.execute(site, command, shown.opened().type().name(), key);
    }

    @Override
    public void copy() {
        grid.copy();
    }

    @Override
    public void chooseColumns() {
        if (shown.isOpen()) {
            ColumnDialog dialog = new ColumnDialog(site.getShell(), shown.columns(), shown.browse().columns(),
                    shown.opened().usual(), Locale.getDefault());
            if (dialog.open() == Window.OK) {
                shown.choose(dialog.chosen());
            }
        }
    }

    @Override
    public void askExpression() {
        if (shown.isOpen()) {
            InputDialog dialog = new InputDialog(site.getShell(), MESSAGES.text("expression"), MESSAGES.text("expression.message"),
                    shown.query().filter().expression(), text -> text.isBlank() ? null : wrong(text));
            if (dialog.open() == Window.OK) {
                filter(shown.query().filter().withExpression(dialog.getValue()));
            }
        }
    }

    /** {@return what is wrong with an expression; null for nothing} */
    private String wrong(String text) {
        try {
            Expression.condition(MESSAGES.text("expression"), text, shown.columns().schema());
            return null;
        } catch (CoreException e) {
            return e.getStatus().getMessage();
        }
    }

    @Override
    public void clearFilter() {
        filter(BrowseFilter.ALL);
    }

    private void filter(BrowseFilter filter) {
        shown.ask(shown.query().with(filter));
    }

    @Override
    public void saveFilter() {
        if (shown.isOpen()) {
            FilterStore.ask(grid, shown.opened(), shown.browse(), file -> reload.run());
        }
    }

    @Override
    public void use(Path file) {
        OpenedClass of = shown.opened();
        new BackgroundJob<>(file.getFileName().toString(), grid,
                monitor -> SavedFilters.browse(ModelFiles.read(file, SavedFilter.class), of.store().types()))
                .then(shown::use).otherwise(Trouble::show).schedule();
    }

    @Override
    public void export(boolean selected) {
        if (!shown.isOpen()) {
            return;
        }
        GridExport export = new GridExport(grid, shown.opened(), shown.browse());
        if (selected) {
            grid.selectedKeys((Consumer<List<String>>) export::selected);
        } else {
            export.all();
        }
    }

    @Override
    public void reload() {
        reload.run();
    }

    @Override
    public int selected() {
        return grid.selectedCount();
    }

    @Override
    public Map<Path, SavedFilter> filters() {
        return shown.opened() == null ? Map.of() : shown.opened().filters();
    }
}
