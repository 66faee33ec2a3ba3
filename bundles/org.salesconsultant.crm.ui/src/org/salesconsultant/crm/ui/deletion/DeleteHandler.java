/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.deletion;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
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

/** Says what hangs on an object, asks, and deletes all of it in one change set, which Edit > Undo takes back. */
public final class DeleteHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(DeleteHandler.class);

    /** The button that Enter presses. */
    private static final int CANCEL = 1;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        CommandTarget.existing(event).ifPresent(input -> begin(shell, input));
        return null;
    }

    private static void begin(Shell shell, EntityInput input) {
        new BackgroundJob<>(MESSAGES.text("looking", input.getName()), shell, monitor -> look(input, monitor))
                .then(deletion -> deletion.ifPresentOrElse(found -> ask(shell, input, found),
                        () -> MessageDialog.openInformation(shell, MESSAGES.text("title"), MESSAGES.text("gone", input.getName()))))
                .otherwise(Trouble::show).schedule();
    }

    private static Optional<Deletion> look(EntityInput input, IProgressMonitor monitor) throws CoreException {
        ProjectStore store = ProjectStore.of(AnalysisProjects.folder(input.project()));
        EntityType type = store.types().get(input.type());
        List<Object> key = StoredObject.keyOf(type, input.key());
        return store.record().read(Actor.user(), engine -> Deletion.of(engine, store.types(), type, key), monitor);
    }

    private static void ask(Shell shell, EntityInput input, Deletion deletion) {
        String delete = deletion.total() == 1 ? MESSAGES.text("delete") : MESSAGES.text("delete.all", deletion.total());
        MessageDialog dialog = new MessageDialog(shell, MESSAGES.text("title"), null, DeletionTexts.question(deletion), MessageDialog.WARNING,
                CANCEL, delete, MESSAGES.text("cancel"));
        if (dialog.open() == 0) {
            String label = MESSAGES.text("deleting", DeletionTexts.object(deletion.object()));
            new BackgroundJob<>(label, shell, monitor -> delete(input, deletion, monitor))
                    .then(number -> done(shell, input, deletion, label, number)).otherwise(Trouble::show).schedule();
        }
    }

    private static long delete(EntityInput input, Deletion deletion, IProgressMonitor monitor) throws CoreException {
        return ProjectStore.of(AnalysisProjects.folder(input.project())).record().write(ChangeSet.byHand(Actor.user()), writer -> {
            deletion.run(writer, monitor);
            return writer.changeSet();
        }, monitor);
    }

    private static void done(Shell shell, EntityInput input, Deletion deletion, String label, long changeSet) {
        UndoChange undo = new UndoChange(label, input.project(), changeSet);
        undo.offer();
        CrmNews.written(input.project());
        new DeletedNotice(shell, MESSAGES.text("deleted", DeletionTexts.object(deletion.object()), deletion.total() - 1), undo).open();
    }
}
