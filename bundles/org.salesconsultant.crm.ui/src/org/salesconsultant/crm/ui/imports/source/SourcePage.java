/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.analysis.draft.ImportDrafts;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.Draft;
import org.salesconsultant.crm.ui.imports.page.DraftHolder;
import org.salesconsultant.crm.ui.imports.page.DraftPage;
import org.salesconsultant.crm.ui.imports.page.Fields;
import org.salesconsultant.crm.ui.imports.page.LatestJob;
import org.salesconsultant.ui.project.AnalysisProjects;

/** Asks for the project and the source: files, or an import of the project. */
public final class SourcePage extends DraftPage {

    private static final Messages MESSAGES = Messages.of(SourcePage.class);

    private static final int INDENT = 20;

    private final List<IProject> projects = AnalysisProjects.all();

    private final IProject wanted;

    private final String first;

    private final List<String> savedFiles = new ArrayList<>();

    private Combo project;

    private Button files;

    private Text source;

    private Button browse;

    private Button copy;

    private Button query;

    private Button saved;

    private Combo savedChoice;

    private LatestJob job;

    /**
     * @param wanted the project to begin with; null for the first
     * @param first the file, or the import of the project, to begin with; empty for none
     */
    public SourcePage(DraftHolder holder, IProject wanted, String first) {
        super("source", holder);
        this.wanted = wanted;
        this.first = first;
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(content);
        project = Fields.combo(content, MESSAGES.text("source.project"), SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(project);
        projects.forEach(each -> project.add(each.getName()));
        files = choice(content, MESSAGES.text("source.files"));
        Label path = Fields.label(content, MESSAGES.text("source.path"));
        GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(path);
        source = new Text(content, SWT.BORDER);
        source.setMessage(MESSAGES.text("source.hint"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(380, SWT.DEFAULT).applyTo(source);
        browse = Fields.button(content, MESSAGES.text("browse"), SWT.PUSH, this::browse);
        copy = Fields.button(content, MESSAGES.text("source.copy"), SWT.CHECK, this::check);
        GridDataFactory.swtDefaults().span(3, 1).indent(INDENT, 0).applyTo(copy);
        query = choice(content, MESSAGES.text("source.query"));
        saved = choice(content, MESSAGES.text("source.saved"));
        Label file = Fields.label(content, MESSAGES.text("source.import"));
        GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(file);
        savedChoice = new Combo(content, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(savedChoice);
        Fields.label(content, "");
        setControl(content);
        job = new LatestJob(content);
        files.setSelection(true);
        source.addModifyListener(event -> sourceChanged());
        savedChoice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        project.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> load()));
        dropFilesOn(content);
        project.select(Math.max(0, projects.indexOf(wanted)));
        load();
    }

    private Button choice(Composite parent, String text) {
        Button button = Fields.button(parent, text, SWT.RADIO, this::check);
        GridDataFactory.swtDefaults().span(3, 1).indent(0, 12).applyTo(button);
        return button;
    }

    /** Reads the chosen project, off the UI thread. */
    private void load() {
        if (projects.isEmpty()) {
            complain(MESSAGES.text("source.noProject"));
            return;
        }
        setPageComplete(false);
        Path folder = AnalysisProjects.folder(projects.get(project.getSelectionIndex()));
        job.run(MESSAGES.text("source.reading"), monitor -> ImportDrafts.of(folder), this::loaded, this::complain);
    }

    private void loaded(ImportDrafts drafts) {
        boolean begin = draft() == null;
        draft(new Draft(drafts));
        savedFiles.clear();
        savedFiles.addAll(drafts.existing().keySet());
        savedChoice.removeAll();
        drafts.existing().forEach((file, each) -> savedChoice.add(each.getName() == null ? file : MESSAGES.text("source.named",
                each.getName(), file)));
        saved.setEnabled(!savedFiles.isEmpty());
        if (begin && savedFiles.contains(first)) {
            saved.setSelection(true);
            files.setSelection(false);
            savedChoice.select(savedFiles.indexOf(first));
        } else if (begin && !first.isEmpty()) {
            source.setText(first);
        }
        if (savedChoice.getSelectionIndex() < 0 && !savedFiles.isEmpty()) {
            savedChoice.select(0);
        }
        sourceChanged();
        setErrorMessage(begin && first.isEmpty() ? null : getErrorMessage());
    }

    private void sourceChanged() {
        Path path = path();
        boolean outside = path != null && draft() != null && path.isAbsolute() && !path.normalize().startsWith(draft().folder());
        copy.setEnabled(outside);
        copy.setSelection(outside);
        check();
    }

    private void check() {
        boolean byFile = files.getSelection();
        source.setEnabled(byFile);
        browse.setEnabled(byFile);
        copy.setVisible(byFile);
        savedChoice.setEnabled(saved.getSelection() && !savedFiles.isEmpty());
        if (draft() == null) {
            setPageComplete(false);
        } else if (byFile) {
            complain(complaint());
        } else {
            complain(saved.getSelection() && savedFiles.isEmpty() ? MESSAGES.text("source.noImport") : null);
        }
    }

    private String complaint() {
        String text = source.getText().strip();
        if (text.isEmpty()) {
            return MESSAGES.text("source.none");
        }
        Path path = path();
        boolean pattern = text.chars().anyMatch(c -> "*?[{$".indexOf(c) >= 0);
        return pattern || path != null && Files.isRegularFile(draft().folder().resolve(path)) ? null
                : MESSAGES.text("source.missing", text);
    }

    /** {@return what is typed as a path; null if it is none} */
    private Path path() {
        try {
            return Path.of(source.getText().strip());
        } catch (InvalidPathException e) {
            return null; // a pattern, on some platforms
        }
    }

    /** The page for the query follows only where there is one. */
    @Override
    public IWizardPage getNextPage() {
        IWizardPage next = super.getNextPage();
        return asksQuery() ? next : getWizard().getNextPage(next);
    }

    private boolean asksQuery() {
        return query.getSelection() || saved.getSelection() && savedChoice.getSelectionIndex() >= 0
                && draft().project().existing().get(savedFiles.get(savedChoice.getSelectionIndex())).getQuery() != null;
    }

    @Override
    protected void left() {
        if (draft() == null || !isPageComplete()) {
            return;
        }
        if (files.getSelection()) {
            String text = source.getText().strip();
            draft().source(relative(text, path()));
            draft().copied(copy.getSelection());
        } else if (query.getSelection()) {
            draft().query();
            draft().copied(false);
        } else {
            String file = savedFiles.get(savedChoice.getSelectionIndex());
            draft().saved(file, draft().project().existing().get(file));
            draft().copied(false);
        }
    }

    /** {@return the path relative to the project where it lies in it, else what is typed} */
    private String relative(String text, Path path) {
        return path != null && path.isAbsolute() && path.normalize().startsWith(draft().folder())
                ? draft().folder().relativize(path.normalize()).toString().replace('\\', '/') : text;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterNames(new String[] { MESSAGES.text("source.tables"), MESSAGES.text("source.all") });
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.tab;*.txt;*.gz;*.xlsx;*.dat", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            source.setText(chosen);
        }
    }

    private void dropFilesOn(Composite content) {
        DropTarget target = new DropTarget(content, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] dropped && dropped.length > 0) {
                    saved.setSelection(false);
                    query.setSelection(false);
                    files.setSelection(true);
                    source.setText(dropped[0]);
                }
            }
        });
    }
}
