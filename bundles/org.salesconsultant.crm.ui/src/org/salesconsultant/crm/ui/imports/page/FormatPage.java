/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.text.NumberFormat;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.Look;
import org.salesconsultant.exchange.preview.ImportPreview;

/** Shows how a source is read, with its first rows, and lets a person change it. */
public final class FormatPage extends DraftPage {

    private static final Messages MESSAGES = Messages.of(FormatPage.class);

    private SettingsForm settings;

    private Label facts;

    private PreviewTable table;

    private LatestJob job;

    /** Makes the page. */
    public FormatPage(DraftHolder holder) {
        super("format", holder);
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(5, 8).applyTo(content);
        settings = new SettingsForm(content, this::look);
        facts = Fields.label(content, "");
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(facts);
        table = new PreviewTable(content);
        job = new LatestJob(content);
        setControl(content);
        setPageComplete(false);
    }

    @Override
    protected void shown() {
        if (draft().preview() == null) {
            try {
                settings.show(draft(), Map.of());
            } catch (CoreException e) {
                complain(e.getStatus());
                return;
            }
            look();
        }
    }

    @Override
    protected void left() {
        job.cancel();
    }

    /** Reads the source as it is declared now, off the UI thread. */
    private void look() {
        setPageComplete(false);
        draft().unseen();
        facts.setText(MESSAGES.text("format.reading"));
        job.run(MESSAGES.text("format.job", draft().source()), draft().reading(), this::seen, this::failed);
    }

    private void failed(IStatus status) {
        facts.setText("");
        complain(status);
    }

    private void seen(Look look) {
        draft().take(look);
        ImportPreview preview = look.preview();
        try {
            settings.show(draft(), preview.settings());
        } catch (CoreException e) {
            complain(e.getStatus());
            return;
        }
        table.showSource(preview);
        facts.setText(facts(preview));
        facts.setToolTipText(String.join("\n", preview.files()));
        complain(preview.columns().size() == 1 && preview.rows().isEmpty() ? MESSAGES.text("format.empty") : null);
        boolean unsure = !preview.settings().getOrDefault("encoding", "UTF").startsWith("UTF")
                && draft().parameter("encoding").isEmpty();
        setMessage(unsure ? MESSAGES.text("format.encoding", preview.settings().get("encoding")) : MESSAGES.text(
                "format.description"), unsure ? WARNING : NONE);
    }

    private String facts(ImportPreview preview) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        String size = bytes(preview.size().bytes());
        String rows = preview.size().rows() < 0 ? "?" : numbers.format(preview.size().rows());
        String columns = numbers.format(preview.columns().size());
        String text = draft().asksQuery() ? MESSAGES.text("format.facts.query", columns, rows) : MESSAGES.text(preview.size().exact() ? "format.facts" : "format.facts.about", columns, rows,
                preview.files().size(), size);
        return preview.columns().size() > PreviewTable.MOST_COLUMNS ? text + MESSAGES.text("format.facts.first",
                PreviewTable.MOST_COLUMNS) : text;
    }

    private static String bytes(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(1);
        return bytes < 1 << 20 ? format.format(bytes / 1024.0) + " KB" : format.format(bytes / (1024.0 * 1024)) + " MB";
    }
}
