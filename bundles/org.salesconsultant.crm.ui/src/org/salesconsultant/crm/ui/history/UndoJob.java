/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.Undone;
import org.salesconsultant.store.history.ChangeEntry;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Takes a change set back after asking, and says what was kept because it was written since. */
final class UndoJob {

    private static final Messages MESSAGES = Messages.of(UndoJob.class);

    private UndoJob() {
    }

    /** @param done told on the UI thread what came of it */
    static void ask(Control owner, IProject project, ChangeEntry entry, Consumer<Undone> done) {
        boolean sure = MessageDialog.openConfirm(owner.getShell(), MESSAGES.text("undo.title"),
                MESSAGES.text("undo.ask", String.valueOf(entry.number()), entry.actor(), ChangeTexts.when(entry), ChangeTexts.origin(entry)));
        if (sure) {
            UndoChange change = new UndoChange(MESSAGES.text("undo.label", String.valueOf(entry.number())), project, entry.number());
            new BackgroundJob<>(MESSAGES.text("undo.label", String.valueOf(entry.number())), owner, change::take).then(undone -> {
                change.offer();
                Trouble.show(UndoChange.told(undone));
                done.accept(undone);
            }).otherwise(Trouble::show).schedule();
        }
    }
}
