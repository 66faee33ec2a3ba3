/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.form.PageEditor;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Shows what a run found. Opens on its {@code run.json}; draws what the run computed and computes nothing itself. */
public final class RunResultsEditor extends PageEditor implements IResourceChangeListener {

    /** The id of the editor. */
    public static final String ID = "org.salesconsultant.analysis.ui.results";

    private static final Messages MESSAGES = Messages.of(RunResultsEditor.class);

    private ScrolledForm form;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IURIEditorInput)) {
            throw new PartInitException(MESSAGES.text("editor.notAFile"));
        }
        super.init(site, input);
        setPartName(MESSAGES.text("editor.name", folder().getFileName().toString()));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    protected void fill(ScrolledForm page) {
        form = page;
        toolkit().decorateFormHeading(form.getForm());
        form.setText(MESSAGES.text("editor.loading"));
        load();
    }

    private Path folder() {
        URI uri = ((IURIEditorInput) getEditorInput()).getURI();
        return Path.of(uri).getParent();
    }

    private void load() {
        Path folder = folder();
        new BackgroundJob<>(MESSAGES.text("editor.loading"), form, monitor -> RunReader.read(folder, monitor)).then(this::show)
                .otherwise(this::failed).schedule();
    }

    private void show(RunResults results) {
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        setPartName(MESSAGES.text("editor.name", results.name()));
        setTitleToolTip(results.folder().toString());
        form.setText(results.name());
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 14;
        layout.marginWidth = 12;
        form.getBody().setLayout(layout);
        ResultsForm parts = new ResultsForm(toolkit(), form.getBody());
        parts.note(form.getBody(), MESSAGES.text("editor.subtitle", date(results, "data.from"), date(results, "data.to"),
                Shown.date(results.asOf()), results.run()), 2);
        KeyFigures.create(parts, results);
        Segments.create(parts, results);
        Predictions.create(parts, results);
        Bridge.create(parts, results);
        FileLinks.create(parts, results);
        Actions.create(parts, results);
        form.reflow(true);
    }

    private static String date(RunResults results, String reference) {
        return results.figures().containsKey(reference) ? Shown.figure(results.figures().get(reference)) : "–";
    }

    private void failed(IStatus status) {
        form.setText(MESSAGES.text("editor.failed"));
        form.setFont(JFaceResources.getHeaderFont());
        new ResultsForm(toolkit(), form.getBody()).note(form.getBody(), Trouble.line(status), 2);
        form.reflow(true);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = getEditorInput().getAdapter(IFile.class);
        IResourceDelta delta = file == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta != null && delta.getKind() != IResourceDelta.REMOVED && (delta.getFlags() & ~IResourceDelta.MARKERS) != 0) {
            getSite().getShell().getDisplay().asyncExec(() -> {
                if (form != null && !form.isDisposed()) {
                    load();
                }
            });
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
