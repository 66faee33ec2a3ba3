/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.ui.grid.GridIndex;
import org.salesconsultant.ui.grid.LazyGrid;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.project.ProjectTracker;
import org.salesconsultant.ui.status.Trouble;

/** All customers in the store of the project one is at: sorted by a click on a heading, filtered by a text. */
public final class CustomersView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.salesconsultant.crm.ui.customers";

    private static final Messages MESSAGES = Messages.of(CustomersView.class);

    private static final String CUSTOMER = "Customer";

    /** A pause in typing, after which the filter is taken. */
    private static final int TYPED_MILLIS = 250;

    private Text filter;

    private Label count;

    private LazyGrid grid;

    private ProjectTracker tracker;

    private final Runnable takeFilter = this::takeFilter;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(MESSAGES.text("filter"));
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPED_MILLIS, takeFilter));
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        grid = new LazyGrid(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        grid.onCounted(this::counted);
        grid.say(MESSAGES.text("noProject"));
        tracker = new ProjectTracker(getSite().getPage(), this::show);
        tracker.start();
    }

    private void show(IProject project) {
        if (project == null) {
            empty(MESSAGES.text("noProject"));
            return;
        }
        new BackgroundJob<>(MESSAGES.text("opening", project.getName()), grid, monitor -> ProjectStore.of(AnalysisProjects.folder(project)))
                .then(found -> show(project, found)).otherwise(status -> empty(Trouble.line(status))).quiet().schedule();
    }

    private void show(IProject project, ProjectStore found) {
        if (!project.equals(tracker.project().orElse(null))) {
            return; // the user has gone on meanwhile
        }
        setContentDescription(MESSAGES.text("of", project.getName()));
        EntityType customers = found.types().get(CUSTOMER);
        if (found.exists()) {
            grid.show(new StoreRows(found.copy(), customers, Locale.getDefault()));
        } else {
            empty(MESSAGES.text("noStore", project.getName()));
        }
    }

    private void empty(String text) {
        count.setText("");
        grid.say(text);
    }

    private void counted(GridIndex index) {
        NumberFormat format = NumberFormat.getIntegerInstance();
        String total = format.format(index.total());
        count.setText(index.query().filter().isEmpty() ? MESSAGES.text("count", total)
                : MESSAGES.text("count.filtered", format.format(index.count()), total));
        if (index.total() == 0) {
            grid.say(MESSAGES.text("none"));
        } else if (index.count() == 0) {
            grid.say(MESSAGES.text("none.filtered", index.query().filter()));
        }
    }

    private void takeFilter() {
        if (!filter.isDisposed() && !grid.query().filter().equals(filter.getText().strip())) {
            grid.show(grid.query().withFilter(filter.getText()));
        }
    }

    @Override
    public void setFocus() {
        filter.setFocus();
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
        }
        super.dispose();
    }
}
