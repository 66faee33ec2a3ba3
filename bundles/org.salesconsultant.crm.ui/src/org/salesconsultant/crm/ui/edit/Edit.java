/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.edit;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.conflict.ConflictDialog;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.form.FormModel;
import org.salesconsultant.ui.job.Meanwhile;

/** What is edited: an object as it was opened, what is typed, and its parts; and how all of it comes into the store. */
public final class Edit {

    private static final Messages MESSAGES = Messages.of(Edit.class);

    private final FormModel model;

    private final EditedParts parts;

    private Opened opened;

    /**
     * @param preset what a new object begins with, by column
     * @param history where the operations of the fields are kept, in a context
     */
    public Edit(Opened opened, Map<String, Object> preset, EditedParts parts, IOperationHistory history, IUndoContext context) {
        this.opened = opened;
        this.parts = parts;
        Map<String, Object> base = opened.object().map(StoredObject::values).orElse(Map.of());
        model = new FormModel(opened.type(), base, history, context, Locale.getDefault());
        if (opened.object().isEmpty()) {
            Map<String, Object> all = new HashMap<>(Presets.of(opened.type(), LocalDateTime.now()));
            all.putAll(preset);
            model.preset(all);
        }
    }

    /** {@return what was opened or saved last} */
    public Opened opened() {
        return opened;
    }

    /** {@return what is typed} */
    public FormModel model() {
        return model;
    }

    /** {@return whether anything differs from what the store has} */
    public boolean dirty() {
        return model.dirty() || parts.partsDirty();
    }

    /** {@return whether all that is typed fits} */
    public boolean right() {
        return model.wrong().isEmpty() && parts.partsRight();
    }

    /**
     * {@return what the store has now; nothing if someone else wrote meanwhile and the user did not choose between both sides}
     *
     * @throws CoreException with a problem if the store takes nothing; all is kept as it is typed
     */
    public Optional<SaveOutcome.Saved> save(Shell shell, IProgressMonitor monitor) throws CoreException {
        while (true) {
            Map<String, String> typed = model.typed();
            ObjectSave write = new ObjectSave(opened, parts.parts(), new Draft(model.changes(), parts.partsDraft()));
            switch (Meanwhile.result(write::run, monitor)) {
                case SaveOutcome.Saved saved -> {
                    opened = saved.now();
                    model.rebase(opened.object().orElseThrow().values(), typed);
                    parts.rebaseParts(opened, true);
                    return Optional.of(saved);
                }
                case SaveOutcome.Overtaken overtaken -> {
                    if (!settled(shell, overtaken)) {
                        return Optional.empty();
                    }
                }
            }
        }
    }

    /** Asks what is to become of both sides. {@return whether to save again} */
    private boolean settled(Shell shell, SaveOutcome.Overtaken overtaken) {
        ConflictDialog dialog = new ConflictDialog(shell, opened, model, parts.partsDraft(), overtaken);
        if (dialog.open() != ConflictDialog.OK) {
            return false;
        }
        if (overtaken.theirs().isEmpty()) {
            recreate();
            return true;
        }
        opened = overtaken.theirs().get();
        model.rebase(opened.object().orElseThrow().values(), Map.of());
        parts.rebaseParts(opened, dialog.theirParts());
        model.take(MESSAGES.text("settled"), dialog.chosen());
        return true;
    }

    /** The object is gone: what was read of it is typed anew, with the edit. */
    private void recreate() {
        StoredObject before = opened.object().orElseThrow();
        Map<String, Object> all = new HashMap<>(before.values());
        all.putAll(model.changes());
        opened = new Opened(opened.store(), opened.model(), opened.type(), Optional.empty(), List.of());
        model.rebase(Map.of(), Map.of());
        model.take(MESSAGES.text("recreated"), all); // not a preset: until the store has it, the editor is dirty
    }

    /** {@return whether someone else wrote the object or its parts} */
    public boolean overtakenBy(Opened now) {
        return version(now) != version(opened) || !now.parts().equals(opened.parts());
    }

    private static long version(Opened state) {
        return state.object().map(StoredObject::version).orElse(0L);
    }

    /** Takes the object as it is in the store now as the ground; for when nothing is typed. */
    public void rebase(Opened now) {
        opened = now;
        model.rebase(now.object().orElseThrow().values(), Map.of());
        parts.rebaseParts(now, true);
    }
}
