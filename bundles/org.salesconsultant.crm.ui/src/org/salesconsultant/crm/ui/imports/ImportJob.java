/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.salesconsultant.analysis.ProjectImporter;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.ui.image.Images;
import org.salesconsultant.ui.status.Trouble;

/** Runs one import of a project in the background, with progress and cancel, then shows what it did. */
public final class ImportJob extends Job {

    /** The family of all imports. */
    public static final Object FAMILY = "org.salesconsultant.crm.ui.import";

    private static final Messages MESSAGES = Messages.of(ImportJob.class);

    private final Path folder;

    private final String id;

    private final CrmTypes types;

    private final Path corrected;

    /**
     * @param folder the folder of the project
     * @param id the id of the import
     * @param file its file, for people
     */
    public ImportJob(Path folder, String id, String file, CrmTypes types) {
        this(MESSAGES.text("job", file), folder, id, null, types);
    }

    /** An import of corrected rows in place of those it refused. */
    ImportJob(Path folder, String id, Path corrected, CrmTypes types) {
        this(MESSAGES.text("job.corrected", id), folder, id, corrected, types);
    }

    private ImportJob(String name, Path folder, String id, Path corrected, CrmTypes types) {
        super(name);
        this.folder = folder;
        this.id = id;
        this.corrected = corrected;
        this.types = types;
        setUser(false);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true); // shown here, in one line
        setProperty(IProgressConstants.ICON_PROPERTY, Images.of(ImportJob.class).descriptor("import"));
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ProjectImporter importer = ProjectImporter.of(folder, Map.of());
            ImportOutcome outcome = corrected == null ? importer.run(id, ImportOptions.NONE, monitor).getFirst()
                    : importer.correct(id, corrected, ImportOptions.NONE, monitor);
            importer.refresh(monitor);
            refresh();
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(outcome));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            return failed(e.getStatus());
        } catch (IOException e) {
            return failed(Trouble.error(MESSAGES.text("io", String.valueOf(e.getMessage())), e));
        }
    }

    private IStatus failed(IStatus status) {
        if (status.matches(IStatus.CANCEL)) {
            return Status.CANCEL_STATUS;
        }
        refresh();
        Trouble.show(status);
        return status;
    }

    private void show(ImportOutcome outcome) {
        if (PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            new ImportResultDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), folder, outcome, types).open();
        }
    }

    /** Lets the workspace see the files that are new; views that follow the store renew themselves by it. */
    public void refresh() {
        refresh(folder);
    }

    static void refresh(Path folder) {
        Job refreshing = Job.create(MESSAGES.text("refresh"), (ICoreRunnable) monitor -> {
            for (IContainer each : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
                each.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            }
        });
        refreshing.setSystem(true);
        refreshing.schedule();
    }
}
