/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.CrmNews;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Undone;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/**
 * A change set that is in the store, as an operation of Edit > Undo: undone by another change set, redone by taking that one
 * back. Runs off the UI thread.
 */
public final class UndoChange extends AbstractOperation implements IAdvancedUndoableOperation, IAdvancedUndoableOperation2 {

    private static final Messages MESSAGES = Messages.of(UndoChange.class);

    private static final int LISTED = 20;

    private final IProject project;

    private long changeSet;

    /**
     * @param label what the change set did, as the menu says it
     * @param changeSet its number
     */
    public UndoChange(String label, IProject project, long changeSet) {
        super(label);
        this.project = project;
        this.changeSet = changeSet;
        addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
    }

    /** Lets Edit > Undo take the change set back. */
    public void offer() {
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().add(this);
    }

    /**
     * Takes the change set back; from then on, it stands for that undo.
     *
     * @return what came of it
     */
    public Undone take(IProgressMonitor monitor) throws CoreException {
        Undone undone = ProjectStore.of(AnalysisProjects.folder(project)).record().undo(Actor.user(), changeSet, monitor);
        if (undone.changeSet() != 0) {
            changeSet = undone.changeSet();
        }
        CrmNews.written(project);
        return undone;
    }

    /** {@return what an undo kept since it was written meanwhile, in words; OK if it kept nothing} */
    public static IStatus told(Undone undone) {
        if (undone.edited().isEmpty()) {
            return Status.OK_STATUS;
        }
        String kept = undone.edited().stream().limit(LISTED).map(edited -> edited.type() + " " + edited.key()).collect(Collectors.joining(", "))
                + (undone.edited().size() > LISTED ? ", \u2026" : "");
        return Status.warning(MESSAGES.text("kept", undone.edited().size(), kept));
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return Status.OK_STATUS; // it is in the store
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return undo(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        try {
            Trouble.show(told(take(monitor)));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @Override
    public boolean runInBackground() {
        return true;
    }

    @Override
    public IStatus computeExecutionStatus(IProgressMonitor monitor) throws ExecutionException {
        return Status.OK_STATUS;
    }

    @Override
    public IStatus computeUndoableStatus(IProgressMonitor monitor) throws ExecutionException {
        return Status.OK_STATUS;
    }

    @Override
    public IStatus computeRedoableStatus(IProgressMonitor monitor) throws ExecutionException {
        return Status.OK_STATUS;
    }

    @Override
    public void aboutToNotify(OperationHistoryEvent event) {
        // nothing depends on it
    }

    @Override
    public Object[] getAffectedObjects() {
        return null; // any object of the store
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // it never asks
    }
}
