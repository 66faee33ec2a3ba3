/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.project.ProjectTracker;
import org.salesconsultant.ui.status.Trouble;

/** All objects of one CRM class in the store of the project one is at. The extension names the class behind a colon. */
public final class EntityView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(EntityView.class);

    private String typeName = "Customer";

    private EntityGrid grid;

    private EntityTarget target;

    private ProjectTracker tracker;

    private StoreWatch watch;

    /** A saved filter to be used once the class is open; null for none. */
    private Path wanted;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        super.setInitializationData(element, property, data);
        if (data instanceof String name) {
            typeName = name;
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        grid = new EntityGrid(parent, getSite(), typeName, this::reload);
        target = new EntityTarget(getSite(), grid, this::reload);
        StoreUndo.fill(getViewSite());
        new EntityActions(target).fill(getViewSite().getActionBars());
        watch = new StoreWatch(getSite(), parent, this::reload);
        tracker = new ProjectTracker(getSite().getPage(), this::show);
        tracker.start();
    }

    private void reload() {
        show(tracker.project().orElse(null));
    }

    private void show(IProject project) {
        if (project == null) {
            grid.close();
            return;
        }
        new BackgroundJob<>(MESSAGES.text("opening", project.getName()), grid.control(), monitor -> OpenedClass.of(project, typeName, monitor))
                .then(this::show).otherwise(status -> grid.say(Trouble.line(status))).quiet().schedule();
    }

    private void show(OpenedClass found) {
        if (!found.project().equals(tracker.project().orElse(null))) {
            return; // the user has gone on meanwhile
        }
        watch.watch(found);
        setContentDescription(MESSAGES.text("of", found.project().getName()));
        grid.open(found);
        use(wanted);
    }

    /** Shows what a saved filter says, once its project is the one at hand. */
    void use(Path filter) {
        boolean here = filter != null && grid.isOpen() && filter.startsWith(AnalysisProjects.folder(grid.opened().project()));
        wanted = here ? null : filter;
        if (here) {
            target.use(filter);
        }
    }

    @Override
    public void setFocus() {
        grid.setFocus();
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
