/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.Actor;
import org.salesconsultant.ui.project.AnalysisProjects;

/** Who shows objects of a project hears here that some were written in this workbench. */
public final class CrmNews {

    private static final Messages MESSAGES = Messages.of(CrmNews.class);

    private static final String STORE_FOLDER = "store";

    private static final List<Consumer<IProject>> LISTENERS = new CopyOnWriteArrayList<>();

    private CrmNews() {
    }

    /** Tells someone, on the UI thread, the project whose objects were written. {@return what ends that} */
    public static Runnable listen(Consumer<IProject> listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }

    /** Says that objects of a project were written; grids hear it by the change of the store's folder. */
    public static void written(IProject project) {
        Job refresh = Job.create(MESSAGES.text("refreshing", project.getName()), monitor -> {
            if (project.isAccessible()) {
                ProjectStore.of(AnalysisProjects.folder(project)).refresh(Actor.user(), monitor); // the copy that grids read
                project.getFolder(STORE_FOLDER).refreshLocal(IResource.DEPTH_INFINITE, monitor);
            }
        });
        refresh.setSystem(true);
        refresh.schedule();
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> LISTENERS.forEach(listener -> listener.accept(project)));
    }
}
