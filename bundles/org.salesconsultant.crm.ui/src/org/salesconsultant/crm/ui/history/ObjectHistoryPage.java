/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.history.ObjectChange;
import org.salesconsultant.store.history.ObjectHistory;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Who changed what of one object, when and from where, the latest first. */
public final class ObjectHistoryPage extends Composite {

    private static final Messages MESSAGES = Messages.of(ObjectHistoryPage.class);

    private static final int OPENED = 10;

    private final IProject project;

    private final String parts;

    private final Label state;

    private final Button undo;

    private final ChangeTree tree;

    /** @param parts the class of the objects whose changes are shown with those of the object; null for none */
    public ObjectHistoryPage(Composite parent, IProject project, String parts) {
        super(parent, SWT.NONE);
        this.project = project;
        this.parts = parts;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(this);
        state = new Label(this, SWT.NONE);
        state.setText(MESSAGES.text("reading"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        undo = new Button(this, SWT.PUSH);
        undo.setText(MESSAGES.text("undo.this"));
        undo.setEnabled(false);
        undo.addListener(SWT.Selection, event -> undo());
        tree = new ChangeTree(this, List.of(
                new ChangeTree.Column("when", 20, change -> ChangeTexts.when(change.entry()), value -> ""),
                new ChangeTree.Column("who", 12, change -> change.entry().actor(), value -> ""),
                new ChangeTree.Column("from", 18, change -> ChangeTexts.origin(change.entry()), value -> ""),
                new ChangeTree.Column("what", 18, this::what,
                        value -> value.attribute().label().in(Locale.getDefault())),
                new ChangeTree.Column("before", 20, change -> "", value -> ChangeTexts.value(value.attribute(), value.before())),
                new ChangeTree.Column("after", 20, change -> "", value -> ChangeTexts.value(value.attribute(), value.after()))));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(tree.control());
        tree.viewer().addSelectionChangedListener(event -> undo.setEnabled(chosen() != null));
    }

    /** Reads and shows the history of an object. */
    public void show(StoredObject object) {
        new BackgroundJob<>(MESSAGES.text("reading"), this, monitor -> read(object, monitor)).then(this::show)
                .otherwise(status -> state.setText(Trouble.line(status))).quiet().schedule();
    }

    private List<ObjectChange> read(StoredObject object, IProgressMonitor monitor) throws CoreException {
        ProjectStore store = ProjectStore.of(AnalysisProjects.folder(project));
        return store.record().read(Actor.user(), engine -> parts == null ? ObjectHistory.of(engine, object.type(), object.key())
                : ObjectHistory.of(engine, object.type(), object.key(), store.types().get(parts)), monitor);
    }

    /** {@return what was done; of a part also to which} */
    private String what(ObjectChange change) {
        String kind = ChangeTexts.kind(change.kind());
        return change.type().name().equals(parts)
                ? MESSAGES.text("part", change.type().label().in(Locale.getDefault()), change.key().getLast(), kind) : kind;
    }

    private void show(List<ObjectChange> changes) {
        state.setText(changes.isEmpty() ? MESSAGES.text("none") : MESSAGES.text("changes", changes.size()));
        tree.show(changes, OPENED);
        undo.setEnabled(false);
    }

    private ObjectChange chosen() {
        IStructuredSelection selection = tree.viewer().getStructuredSelection();
        return selection.getFirstElement() instanceof ObjectChange change ? change : null;
    }

    private void undo() {
        UndoJob.ask(this, project, chosen().entry(), undone -> { }); // the editor hears of it
    }
}
