/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.attributes;

import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.analysis.attribute.ProjectAttributes;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.CrmNews;
import org.salesconsultant.model.analysis.ExtraAttribute;

/** Other attributes of a project, as an operation of Edit > Undo. Open grids and editors hear of it. Runs off the UI thread. */
final class AttributesChange extends AbstractOperation implements IAdvancedUndoableOperation2 {

    private static final Messages MESSAGES = Messages.of(AttributesChange.class);

    private final IProject project;

    private final List<ExtraAttribute> before;

    private final List<ExtraAttribute> after;

    private ProjectAttributes now;

    AttributesChange(IProject project, ProjectAttributes before, List<ExtraAttribute> after) {
        super(MESSAGES.text("change", project.getName()));
        this.project = project;
        this.before = before.all();
        this.after = after;
        now = before;
        addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
    }

    /** Does it, and lets Edit > Undo take it back. */
    void run(IProgressMonitor monitor) throws CoreException {
        replace(after, monitor);
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().add(this);
    }

    private void replace(List<ExtraAttribute> wanted, IProgressMonitor monitor) throws CoreException {
        now = now.replaced(wanted, monitor);
        project.refreshLocal(IResource.DEPTH_ONE, monitor);
        CrmNews.written(project);
    }

    private IStatus done(List<ExtraAttribute> wanted, IProgressMonitor monitor) {
        try {
            replace(wanted, monitor);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return done(after, monitor);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return done(after, monitor);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return done(before, monitor);
    }

    @Override
    public IStatus computeExecutionStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // nobody is asked
    }

    @Override
    public boolean runInBackground() {
        return true;
    }
}
