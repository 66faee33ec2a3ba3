/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.conflict.ConflictDialog;
import org.salesconsultant.crm.ui.history.ObjectHistoryPage;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.form.EntityForm;
import org.salesconsultant.ui.form.FormModel;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.job.Meanwhile;
import org.salesconsultant.ui.status.Trouble;

/**
 * Edits one object: a form over its class, and its history. An edit stays in the editor, which stays dirty, until the store
 * has it; when someone else wrote the object meanwhile, both sides are shown.
 */
public class EntityEditor extends MultiPageEditorPart {

    /** The editor of classes without one of their own. */
    public static final String ID = "org.salesconsultant.crm.ui.editor";

    private static final Messages MESSAGES = Messages.of(EntityEditor.class);

    private static final String NEWS = "news";

    private static final String FAILURE = "failure";

    private final ObjectUndoContext context = new ObjectUndoContext(this);

    private UndoActionHandler undo;

    private RedoActionHandler redo;

    private Runnable deaf = () -> { };

    private Opened opened;

    private FormModel model;

    private EntityForm form;

    private ObjectHistoryPage history;

    private boolean saving;

    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        undo = new UndoActionHandler(site, context);
        redo = new RedoActionHandler(site, context);
    }

    @Override
    protected void createPages() {
        Label wait = new Label(getContainer(), SWT.NONE);
        wait.setText(MESSAGES.text("reading"));
        addPage(wait);
        setPageText(0, MESSAGES.text("details"));
        deaf = CrmNews.listen(this::heard);
        new BackgroundJob<>(MESSAGES.text("opening", input().getName()), getContainer(), monitor -> Opened.read(input(), parts(), monitor))
                .then(this::show).otherwise(status -> {
                    wait.setText(Trouble.line(status));
                    Trouble.log(status);
                }).schedule();
    }

    private void show(Opened read) {
        opened = read;
        Map<String, Object> base = read.object().map(StoredObject::values).orElse(Map.of());
        model = new FormModel(read.type(), base, operations(), context, Locale.getDefault());
        if (read.object().isEmpty()) {
            Map<String, Object> preset = new HashMap<>(Presets.of(read.type(), LocalDateTime.now()));
            preset.putAll(input().preset());
            model.preset(preset);
        }
        removePage(0);
        addFirstPages();
        form = new EntityForm(getContainer(), model, new StoreReferences(input().project()), new UnitTexts(this::currency));
        int details = addPage(form.control());
        setPageText(details, MESSAGES.text("details"));
        addBelow(form);
        history = new ObjectHistoryPage(getContainer(), input().project());
        setPageText(addPage(history), MESSAGES.text("history"));
        model.listen(this::changed);
        setActivePage(read.object().isEmpty() ? details : 0);
        shown();
        changed();
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    /** {@return the class of the objects that are edited together with this one; null for none} */
    protected String parts() {
        return null;
    }

    /** Adds pages before the form. */
    protected void addFirstPages() {
        // the form is the first
    }

    /** Adds what is edited below the fields. */
    protected void addBelow(EntityForm target) {
        // only fields
    }

    /** Shows the object as it is in the store now, on all pages but the form. */
    protected void refresh() {
        // the history is refreshed for all
    }

    /** {@return whether parts were changed} */
    protected boolean partsDirty() {
        return false;
    }

    /** {@return whether all parts have values that fit} */
    protected boolean partsRight() {
        return true;
    }

    /** {@return what becomes of the parts} */
    protected List<Draft.Part> partsDraft() {
        return List.of();
    }

    /**
     * Takes the parts as they are in the store now as the ground.
     *
     * @param saved whether the changed ones were saved, so that nothing of them is to be kept
     */
    protected void rebaseParts(Opened now, boolean saved) {
        // none
    }

    /** {@return what was opened or saved last} */
    protected final Opened opened() {
        return opened;
    }

    /** {@return what is typed} */
    public final FormModel model() {
        return model;
    }

    /** {@return the code of the currency that amounts of this object are in} */
    protected final String currency() {
        boolean own = model.type().column("currency").isPresent() && !model.text(model.type().column("currency").get()).isBlank();
        return own ? model.text(model.type().column("currency").get()) : opened.model().getCurrency();
    }

    /** {@return where the operations of this editor are kept} */
    protected static IOperationHistory operations() {
        return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    }

    /** {@return the context of the operations of this editor} */
    protected final ObjectUndoContext context() {
        return context;
    }

    /** {@return the input} */
    public final EntityInput input() {
        return (EntityInput) getEditorInput();
    }

    IAction undo() {
        return undo;
    }

    IAction redo() {
        return redo;
    }

    private void shown() {
        opened.object().ifPresent(history::show);
        String one = ClassNames.one(opened.type());
        String name = opened.object().map(object -> object.value(opened.type().labelAttribute().column())).map(String::valueOf)
                .orElse(input().getName());
        setPartName(name);
        form.title(opened.object().isPresent() ? MESSAGES.text("title", one, name) : MESSAGES.text("title.new", one));
        refresh();
    }

    /** Tells the workbench when the editor becomes dirty or clean; to be called whenever a part has changed. */
    protected final void changed() {
        if (isDirty() != wasDirty) {
            wasDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isDirty() {
        return model != null && (model.dirty() || partsDirty());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        model.settle();
        if (saving || !model.wrong().isEmpty() || !partsRight()) {
            form.showProblems();
            form.tell(FAILURE, MESSAGES.text("wrong"), IMessageProvider.ERROR);
            monitor.setCanceled(true);
            return;
        }
        form.tell(FAILURE, "", IMessageProvider.NONE);
        saving = true;
        try {
            if (!save(monitor)) {
                monitor.setCanceled(true);
            }
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true);
        } catch (CoreException e) {
            failed(e.getStatus());
            monitor.setCanceled(true);
        } finally {
            saving = false;
            changed();
        }
    }

    /** {@return whether the store has it} */
    private boolean save(IProgressMonitor monitor) throws CoreException {
        while (true) {
            Map<String, String> typed = model.typed();
            ObjectSave write = new ObjectSave(opened, parts(), new Draft(model.changes(), partsDraft()));
            switch (Meanwhile.result(write::run, monitor)) {
                case SaveOutcome.Saved saved -> {
                    saved(saved, typed);
                    return true;
                }
                case SaveOutcome.Overtaken overtaken -> {
                    if (!settled(overtaken)) {
                        return false;
                    }
                }
            }
        }
    }

    private void saved(SaveOutcome.Saved saved, Map<String, String> typed) {
        opened = saved.now();
        StoredObject now = opened.object().orElseThrow();
        model.rebase(now.values(), typed);
        rebaseParts(opened, true);
        if (input().key() == null) {
            setInput(EntityInput.of(input().project(), opened.type().name(), now.keyText()));
        }
        form.tell(NEWS, "", IMessageProvider.NONE);
        shown();
        if (saved.changeSet() != 0) {
            CrmNews.written(input().project());
        }
    }

    /** Asks what is to become of both sides. {@return whether to save again} */
    private boolean settled(SaveOutcome.Overtaken overtaken) {
        ConflictDialog dialog = new ConflictDialog(getSite().getShell(), opened, model, partsDraft(), overtaken);
        if (dialog.open() != ConflictDialog.OK) {
            return false;
        }
        if (overtaken.theirs().isEmpty()) {
            recreate();
            return true;
        }
        opened = overtaken.theirs().get();
        model.rebase(opened.object().orElseThrow().values(), Map.of());
        rebaseParts(opened, dialog.theirParts());
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

    private void failed(IStatus status) {
        form.tell(FAILURE, MESSAGES.text("failed", Trouble.line(status)), IMessageProvider.ERROR);
        Trouble.show(status);
    }

    private void heard(IProject project) {
        if (!saving && opened != null && opened.object().isPresent() && project.equals(input().project())) {
            new BackgroundJob<>(MESSAGES.text("opening", input().getName()), getContainer(), monitor -> Opened.read(input(), parts(), monitor))
                    .then(this::heard).otherwise(this::gone).quiet().schedule();
        }
    }

    private void heard(Opened now) {
        long before = opened.object().map(StoredObject::version).orElse(0L);
        boolean other = now.object().orElseThrow().version() != before || !now.parts().equals(opened.parts());
        if (other && isDirty()) {
            form.tell(NEWS, MESSAGES.text("overtaken"), IMessageProvider.WARNING);
        } else {
            opened = now;
            model.rebase(now.object().orElseThrow().values(), Map.of());
            rebaseParts(now, true);
            shown();
        }
    }

    private void gone(IStatus status) {
        if (isDirty()) {
            form.tell(NEWS, MESSAGES.text("gone.dirty"), IMessageProvider.WARNING);
        } else {
            Trouble.log(status);
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (form != null && getActivePage() >= 0 && getControl(getActivePage()) == form.control()) {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        deaf.run();
        operations().dispose(context, true, true, true);
        if (undo != null) {
            undo.dispose();
            redo.dispose();
        }
        if (form != null) {
            form.dispose();
        }
        super.dispose();
    }

    /** {@return the composite that pages are made in} */
    protected final Composite pages() {
        return getContainer();
    }
}
