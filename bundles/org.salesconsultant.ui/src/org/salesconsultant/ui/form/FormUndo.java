/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;

/** Makes operations of what is typed into a form. */
final class FormUndo {

    private static final Messages MESSAGES = Messages.of(FormUndo.class);

    private final FormModel model;

    private final IOperationHistory history;

    private final IUndoContext context;

    private FormEdit open;

    FormUndo(FormModel model, IOperationHistory history, IUndoContext context) {
        this.model = model;
        this.history = history;
        this.context = context;
    }

    /** Typing goes on in the same field, and nothing else was done or undone meanwhile: then it is the same operation. */
    void type(AttributeType attribute, String before, String text) {
        Map<String, String> after = Map.of(attribute.column(), text);
        if (open != null && open == history.getUndoOperation(context) && open.only(attribute.column())) {
            open.goOn(after);
            model.put(after);
            return;
        }
        open = new FormEdit(MESSAGES.text("edit", attribute.label().in(Locale.getDefault())), Map.of(attribute.column(), before), after);
        perform(open);
    }

    void take(String label, Map<String, String> wanted) {
        Map<String, String> before = new LinkedHashMap<>(model.typed());
        before.keySet().retainAll(wanted.keySet());
        open = null;
        perform(new FormEdit(label, before, wanted));
    }

    void settle() {
        open = null;
    }

    private void perform(FormEdit edit) {
        edit.addContext(context);
        model.put(edit.after);
        history.add(edit);
    }

    /** Texts put in place of others. */
    private final class FormEdit extends AbstractOperation {

        private final Map<String, String> before;

        private Map<String, String> after;

        FormEdit(String label, Map<String, String> before, Map<String, String> after) {
            super(label);
            this.before = before;
            this.after = after;
        }

        boolean only(String column) {
            return after.size() == 1 && after.containsKey(column);
        }

        void goOn(Map<String, String> further) {
            after = further;
        }

        @Override
        public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
            return redo(monitor, info);
        }

        @Override
        public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
            model.put(after);
            return Status.OK_STATUS;
        }

        @Override
        public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
            settle();
            model.put(before);
            return Status.OK_STATUS;
        }
    }
}
