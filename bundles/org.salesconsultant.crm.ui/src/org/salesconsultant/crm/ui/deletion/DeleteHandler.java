/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.deletion;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.CrmNews;
import org.salesconsultant.crm.ui.form.EntityInput;
import org.salesconsultant.crm.ui.form.CommandTarget;
import org.salesconsultant.crm.ui.history.UndoChange;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.history.Deletion;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Says what hangs on some objects, asks, and deletes all of it in one change set, which Edit > Undo takes back. */
public final class DeleteHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(DeleteHandler.class);

    /** The button that Enter presses. */
    private static final int CANCEL = 1;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        List<EntityInput> objects = CommandTarget.all(event);
        if (!objects.isEmpty()) {
            begin(shell, objects);
        }
        return null;
    }

    private static void begin(Shell shell, List<EntityInput> objects) {
        EntityInput first = objects.getFirst();
        new BackgroundJob<>(MESSAGES.text("looking", first.getName()), shell, monitor -> look(objects, monitor)).then(deletion -> {
            if (deletion.objects().isEmpty()) {
                MessageDialog.openInformation(shell, MESSAGES.text("title"), MESSAGES.text("gone", first.getName()));
            } else {
                ask(shell, first.project(), deletion);
            }
        }).otherwise(Trouble::show).schedule();
    }

    private static Deletion look(List<EntityInput> objects, IProgressMonitor monitor) throws CoreException {
        ProjectStore store = ProjectStore.of(AnalysisProjects.folder(objects.getFirst().project()));
        EntityType type = store.types().get(objects.getFirst().type());
        List<List<Object>> keys = objects.stream().map(object -> StoredObject.keyOf(type, object.key())).toList();
        return store.record().read(Actor.user(), engine -> Deletion.of(engine, store.types(), type, keys), monitor);
    }

    private static void ask(Shell shell, IProject project, Deletion deletion) {
        String delete = deletion.total() == 1 ? MESSAGES.text("delete") : MESSAGES.text("delete.all", deletion.total());
        MessageDialog dialog = new MessageDialog(shell, MESSAGES.text("title"), null, DeletionTexts.question(deletion), MessageDialog.WARNING,
                CANCEL, delete, MESSAGES.text("cancel"));
        if (dialog.open() == 0) {
            String label = MESSAGES.text("deleting", DeletionTexts.objects(deletion));
            new BackgroundJob<>(label, shell, monitor -> delete(project, deletion, monitor))
                    .then(number -> done(shell, project, deletion, label, number)).otherwise(Trouble::show).schedule();
        }
    }

    private static long delete(IProject project, Deletion deletion, IProgressMonitor monitor) throws CoreException {
        return ProjectStore.of(AnalysisProjects.folder(project)).record().write(ChangeSet.byHand(Actor.user()), writer -> {
            deletion.run(writer, monitor);
            return writer.changeSet();
        }, monitor);
    }

    private static void done(Shell shell, IProject project, Deletion deletion, String label, long changeSet) {
        UndoChange undo = new UndoChange(label, project, changeSet);
        undo.offer();
        CrmNews.written(project);
        new DeletedNotice(shell, MESSAGES.text("deleted", DeletionTexts.objects(deletion),
                deletion.total() - deletion.objects().size()), undo).open();
    }
}
