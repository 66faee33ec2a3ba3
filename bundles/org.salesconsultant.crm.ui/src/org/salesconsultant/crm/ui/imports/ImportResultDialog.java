/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.analysis.ProjectImporter;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.reject.ImportFolder;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Undone;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Says what an import did, opens what it refused, and takes it back. It does not keep the user from other work. */
public final class ImportResultDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(ImportResultDialog.class);

    private static final int MOST_NAMED = 5;

    private static final int CONFLICTS = IDialogConstants.CLIENT_ID + 1;

    private final Path folder;

    private final ImportOutcome outcome;

    private final CrmTypes types;

    private final ImportFolder files;

    private Label undone;

    private Button undo;

    private Button alsoEdited;

    /** @param folder the folder of the project */
    public ImportResultDialog(Shell parent, Path folder, ImportOutcome outcome, CrmTypes types) {
        super(parent);
        this.folder = folder;
        this.outcome = outcome;
        this.types = types;
        files = ImportFolder.of(folder, outcome.source());
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("result.window"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        boolean refused = outcome.refusedReading() + outcome.refusedMapping() > 0;
        setTitle(MESSAGES.text("result.title", outcome.source()));
        setMessage(outcome.loaded() ? OutcomeTable.rows(outcome) : MESSAGES.text(outcome.undone() ? "result.undone" : "result.same"),
                refused && outcome.loaded() ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        new OutcomeTable(content).show(outcome, types);
        if (outcome.loaded() && Files.exists(files.rejects())) {
            new RefusedRows(content, files.rejects(), () -> open(files.rejects()), this::correct, this::tell);
        }
        alsoEdited = new Button(content, SWT.CHECK);
        alsoEdited.setText(MESSAGES.text("result.undo.edited"));
        alsoEdited.setToolTipText(MESSAGES.text("result.undo.edited.help"));
        alsoEdited.setEnabled(canUndo());
        undone = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(undone);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (outcome.loaded() && Files.exists(files.conflicts())) {
            createButton(parent, CONFLICTS, MESSAGES.text("result.conflicts"), false).setToolTipText(files.conflicts().toString());
        }
        undo = createButton(parent, IDialogConstants.CLIENT_ID, MESSAGES.text("result.undo"), false);
        undo.setEnabled(canUndo());
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("result.close"), true).setFocus();
    }

    private boolean canUndo() {
        return outcome.changeSet() != 0;
    }

    private void open(Path file) {
        if (!Program.launch(file.toString())) {
            tell(MESSAGES.text("result.noProgram", file));
        }
    }

    private void tell(String text) {
        undone.setText(text);
        getShell().layout(true, true);
        getShell().pack();
    }

    /** The corrected rows take the place of the refused ones; a result of its own says what came of them. */
    private void correct(Path corrected) {
        close();
        new ImportJob(folder, outcome.source(), corrected, types).schedule();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            undo();
        } else if (id == CONFLICTS) {
            open(files.conflicts());
        } else if (id == IDialogConstants.OK_ID) {
            okPressed();
        }
    }

    private void undo() {
        boolean all = alsoEdited.getSelection();
        undo.setEnabled(false);
        alsoEdited.setEnabled(false);
        undone.setText(MESSAGES.text("result.undoing"));
        new BackgroundJob<>(MESSAGES.text("result.undo.job", outcome.source()), getContents(), monitor -> {
            try {
                return ProjectImporter.of(folder, Map.of()).undo(outcome.source(), outcome.changeSet(), all, monitor);
            } catch (IOException e) {
                throw new CoreException(Trouble.error(MESSAGES.text("io", String.valueOf(e.getMessage())), e));
            }
        }).then(this::undone).otherwise(this::failed).schedule();
    }

    private void failed(IStatus status) {
        undone.setText("");
        setErrorMessage(Trouble.line(status));
        undo.setEnabled(true);
        alsoEdited.setEnabled(true);
    }

    private void undone(Undone result) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        String takenBack = MESSAGES.text("result.takenBack", numbers.format(result.removed()), numbers.format(result.restored()));
        StringBuilder text = new StringBuilder();
        if (!result.edited().isEmpty()) {
            text.append(MESSAGES.text(alsoEdited.getSelection() ? "result.edited.too" : "result.edited", numbers.format(result.edited().size()), named(result.edited())));
        }
        if (!result.needed().isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(MESSAGES.text("result.needed", numbers.format(result.needed().size()), named(result.needed())));
        }
        undone.setText(text.toString());
        setErrorMessage(null);
        setTitle(MESSAGES.text("result.isUndone", outcome.source()));
        setMessage(takenBack, IMessageProvider.INFORMATION);
        getShell().layout(true, true);
        getShell().pack();
        ImportJob.refresh(folder);
    }

    private String named(List<Undone.Edited> objects) {
        String names = objects.stream().limit(MOST_NAMED).map(each -> types.get(each.type()).label().in(Locale.getDefault())
                + " " + each.key()).collect(Collectors.joining(", "));
        return objects.size() > MOST_NAMED ? names + ", …" : names;
    }
}
