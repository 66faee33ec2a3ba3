/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.Map;
import java.util.stream.Collectors;

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
import org.salesconsultant.crm.ui.edit.Edit;
import org.salesconsultant.crm.ui.edit.EditedParts;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.crm.ui.edit.SaveOutcome;
import org.salesconsultant.crm.ui.history.ObjectHistoryPage;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.ui.form.EntityForm;
import org.salesconsultant.ui.form.FormModel;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/**
 * Edits one object: a form over its class, and its history. An edit stays in the editor, which stays dirty, until the store
 * has it; when someone else wrote the object meanwhile, both sides are shown.
 */
public class EntityEditor extends MultiPageEditorPart implements EditedParts {

    /** The editor of classes without one of their own. */
    public static final String ID = "org.salesconsultant.crm.ui.editor";

    private static final Messages MESSAGES = Messages.of(EntityEditor.class);

    private static final String NEWS = "news";

    private static final String FAILURE = "failure";

    private final ObjectUndoContext context = new ObjectUndoContext(this);

    private UndoActionHandler undo;

    private RedoActionHandler redo;

    private Runnable deaf = () -> { };

    private Edit edit;

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
        new BackgroundJob<>(MESSAGES.text("opening", input().getName()), getContainer(), this::read)
                .then(this::show).otherwise(status -> {
                    wait.setText(Trouble.line(status));
                    Trouble.log(status);
                }).schedule();
    }

    private Opened read(IProgressMonitor monitor) throws CoreException {
        return Opened.read(input().project(), input().type(), input().key(), parts(), monitor);
    }

    private void show(Opened read) {
        edit = new Edit(read, input().preset(), this, operations(), context);
        removePage(0);
        addFirstPages();
        int details = addForm(getPageCount());
        history = new ObjectHistoryPage(getContainer(), input().project(), parts());
        setPageText(addPage(history), MESSAGES.text("history"));
        setActivePage(read.object().isEmpty() ? details : 0);
        shown();
        changed();
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    /** {@return the page of a new form over what is edited} */
    private int addForm(int page) {
        form = new EntityForm(getContainer(), model(), new StoreReferences(input().project()), new UnitTexts(this::currency));
        addPage(page, form.control());
        setPageText(page, MESSAGES.text("details"));
        addBelow(form);
        model().listen(this::changed);
        return page;
    }

    /** Shows the form of a class that has other attributes now; what is typed is kept. */
    private void showAnew(Opened now) {
        Map<String, String> typed = model().type().attributes().stream().filter(model()::changed)
                .filter(attribute -> now.type().column(attribute.column()).isPresent()).collect(Collectors.toMap(AttributeType::column, model()::text));
        int page = 0;
        while (getControl(page) != form.control()) {
            page++;
        }
        boolean front = getActivePage() == page;
        edit = new Edit(now, input().preset(), this, operations(), context);
        operations().dispose(context, true, true, false); // of fields that are no more
        EntityForm before = form;
        addForm(page);
        removePage(page + 1);
        before.dispose();
        if (!typed.isEmpty()) {
            model().takeTexts(MESSAGES.text("kept"), typed);
        }
        if (front) {
            setActivePage(page);
        }
        shown();
        changed();
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

    /** {@return what was opened or saved last} */
    protected final Opened opened() {
        return edit.opened();
    }

    /** {@return what is typed} */
    public final FormModel model() {
        return edit.model();
    }

    /** {@return the code of the currency that amounts of this object are in} */
    protected final String currency() {
        return model().type().column("currency").map(model()::text).filter(text -> !text.isBlank()).orElse(opened().model().getCurrency());
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
        opened().object().ifPresent(history::show);
        String one = ClassNames.one(opened().type());
        String name = opened().object().map(object -> object.value(opened().type().labelAttribute().column())).map(String::valueOf)
                .orElse(input().getName());
        setPartName(name);
        form.title(opened().object().isPresent() ? MESSAGES.text("title", one, name) : MESSAGES.text("title.new", one));
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
        return edit != null && edit.dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        model().settle();
        if (saving || !edit.right()) {
            form.showProblems();
            form.tell(FAILURE, MESSAGES.text("wrong"), IMessageProvider.ERROR);
            monitor.setCanceled(true);
            return;
        }
        form.tell(FAILURE, "", IMessageProvider.NONE);
        saving = true;
        try {
            edit.save(getSite().getShell(), monitor).ifPresentOrElse(this::saved, () -> monitor.setCanceled(true));
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

    private void saved(SaveOutcome.Saved saved) {
        if (input().key() == null) {
            setInput(EntityInput.of(input().project(), opened().type().name(), opened().object().orElseThrow().keyText()));
        }
        form.tell(NEWS, "", IMessageProvider.NONE);
        shown();
        if (saved.changeSet() != 0) {
            CrmNews.written(input().project());
        }
    }

    private void failed(IStatus status) {
        form.tell(FAILURE, MESSAGES.text("failed", Trouble.line(status)), IMessageProvider.ERROR);
        Trouble.show(status);
    }

    private void heard(IProject project) {
        if (!saving && edit != null && project.equals(input().project())) {
            new BackgroundJob<>(MESSAGES.text("opening", input().getName()), getContainer(),
                    monitor -> Opened.find(input().project(), input().type(), input().key(), parts(), monitor))
                    .then(found -> found.ifPresentOrElse(this::heard, this::gone))
                    .otherwise(status -> form.tell(NEWS, Trouble.line(status), IMessageProvider.WARNING)).quiet().schedule();
        }
    }

    private void heard(Opened now) {
        boolean overtaken = edit.overtakenBy(now);
        boolean otherFields = !now.store().types().all().equals(opened().store().types().all());
        if (overtaken && isDirty()) {
            form.tell(NEWS, MESSAGES.text("overtaken"), IMessageProvider.WARNING);
        } else if (otherFields && partsDirty()) {
            form.tell(NEWS, MESSAGES.text("otherFields"), IMessageProvider.WARNING);
        } else if (otherFields) {
            showAnew(now);
        } else if (now.object().isPresent()) {
            edit.rebase(now);
            form.tell(NEWS, "", IMessageProvider.NONE);
            shown();
        }
    }

    private void gone() {
        if (isDirty()) {
            form.tell(NEWS, MESSAGES.text("gone.dirty"), IMessageProvider.WARNING);
        } else {
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
