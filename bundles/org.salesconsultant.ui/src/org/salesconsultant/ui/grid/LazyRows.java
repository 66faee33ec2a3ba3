/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.job.BackgroundJob;

/** The rows of a source as a grid asks for them: at once if at hand, else a placeholder while their page is loaded. */
final class LazyRows implements IDataProvider {

    static final int PAGE_SIZE = 200;

    /** What stands where there is no value. */
    static final String MISSING = "–";

    private static final Messages MESSAGES = Messages.of(LazyRows.class);

    private final Control owner;

    private final int columns;

    private final Runnable changed;

    private final Consumer<IStatus> failed;

    private final PageCache cache = new PageCache();

    private GridSource source;

    private GridIndex index;

    /** Other rows are on their way: those at hand stay, but none are loaded for a query that is on its way out. */
    private boolean counting;

    private Job countJob;

    private Job pageJob;

    /**
     * @param columns how many there are
     * @param changed told when rows arrived
     * @param failed told when rows could not be loaded
     */
    LazyRows(Control owner, int columns, Runnable changed, Consumer<IStatus> failed) {
        this.owner = owner;
        this.columns = columns;
        this.changed = changed;
        this.failed = failed;
    }

    /**
     * Shows another source or query: its first page as soon as it is there, then, counted in the background, all pages. If the row at
     * the top is to be found again, the rows shown stay until all is counted.
     *
     * @param kept what is to be found again
     * @param loaded told of the first page, unless it is empty, and of all pages
     */
    void show(GridSource newSource, GridQuery query, KeptPlace kept, Consumer<LoadedRows> loaded) {
        cancel();
        counting = true;
        if (kept.top() != null) {
            count(newSource, query, kept, false, loaded);
            return;
        }
        GridIndex beginning = GridIndex.beginning(query, PAGE_SIZE, PAGE_SIZE);
        run(new BackgroundJob<List<GridRow>>(MESSAGES.text("loading"), owner, monitor -> newSource.page(beginning, 0, monitor)).quiet(),
                page -> {
                    if (!page.isEmpty()) {
                        LoadedRows first = LoadedRows.first(query, page, kept);
                        shown(newSource, first, false);
                        cache.put(0, page);
                        loaded.accept(first);
                    }
                    count(newSource, query, kept, !page.isEmpty(), loaded);
                });
    }

    /** @param first whether the first page is shown */
    private void count(GridSource newSource, GridQuery query, KeptPlace kept, boolean first, Consumer<LoadedRows> loaded) {
        run(new BackgroundJob<>(MESSAGES.text("counting"), owner, monitor -> LoadedRows.of(newSource, query, kept, monitor)),
                result -> {
                    counting = false;
                    shown(newSource, result, first);
                    loaded.accept(result);
                });
    }

    private void shown(GridSource newSource, LoadedRows loaded, boolean keepPages) {
        source = newSource;
        index = loaded.index();
        if (!keepPages) {
            cache.clear();
        }
    }

    /** Runs a job unless another takes its place, for only the query asked for last is shown. */
    private <T> void run(BackgroundJob<T> job, Consumer<T> done) {
        job.then(result -> {
            if (countJob == job) {
                done.accept(result);
            }
        }).otherwise(status -> {
            if (countJob == job) {
                counting = false;
                failed.accept(status);
            }
        });
        countJob = job;
        job.schedule();
    }

    /** Stops what is being loaded. */
    void cancel() {
        if (countJob != null) {
            countJob.cancel();
        }
        if (pageJob != null) {
            pageJob.cancel();
            pageJob = null;
        }
    }

    /** {@return what is shown; null before the first rows are there} */
    GridIndex index() {
        return index;
    }

    /** {@return where the rows shown come from; null before the first are there} */
    GridSource source() {
        return source;
    }

    /** {@return the row, or null if it is still to be loaded} */
    GridRow row(int row) {
        if (index == null) {
            return null;
        }
        GridRow found = cache.row(row, PAGE_SIZE);
        if (found == null) {
            loadNext();
        }
        return found;
    }

    /** {@return the row if it is at hand, else null; loads nothing} */
    GridRow peek(int row) {
        return index == null ? null : cache.peek(row, PAGE_SIZE);
    }

    private void loadNext() {
        if (pageJob != null || counting) {
            return;
        }
        Integer page = cache.next();
        if (page == null || page >= index.pages()) {
            return;
        }
        GridIndex wanted = index;
        GridSource from = source;
        BackgroundJob<List<GridRow>> job = new BackgroundJob<List<GridRow>>(MESSAGES.text("loading"), owner,
                monitor -> from.page(wanted, page, monitor)).quiet();
        job.then(rows -> arrived(job, wanted, page, rows)).otherwise(status -> {
            if (pageJob == job) {
                pageJob = null;
                failed.accept(status);
            }
        });
        pageJob = job;
        job.schedule();
    }

    private void arrived(Job job, GridIndex wanted, int page, List<GridRow> rows) {
        if (pageJob != job) {
            return;
        }
        pageJob = null;
        if (index == wanted) {
            cache.put(page, rows);
            changed.run();
        }
        loadNext();
    }

    @Override
    public Object getDataValue(int column, int row) {
        GridRow found = row(row);
        if (found == null) {
            return column == 0 ? "…" : "";
        }
        return found.cells()[column] == null ? MISSING : found.cells()[column];
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("a grid is read only");
    }

    @Override
    public int getColumnCount() {
        return columns;
    }

    @Override
    public int getRowCount() {
        return index == null ? 0 : (int) Math.min(Integer.MAX_VALUE, index.count());
    }
}
