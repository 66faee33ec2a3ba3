/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.salesconsultant.analysis.draft.DryRun;
import org.salesconsultant.analysis.draft.ImportDrafts;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.OutcomeTable;
import org.salesconsultant.crm.ui.imports.draft.DefinitionText;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.ui.status.Trouble;

/** Rehearses the import of all rows, and shows what it would do and the first rows it would refuse. */
public final class CheckPage extends DraftPage {

    private static final Messages MESSAGES = Messages.of(CheckPage.class);

    private static final int TICKS = 1000;

    private static final int EVERY_MILLIS = 100;

    private ProgressBar bar;

    private Button cancel;

    private Label summary;

    private Label first;

    private OutcomeTable outcome;

    private TableViewer rejects;

    private LatestJob job;

    private volatile ProgressLine progress;

    private String checked = "";

    /** Makes the page. */
    public CheckPage(DraftHolder holder) {
        super("check", holder);
    }

    /** What was found. */
    private record Found(ImportOutcome outcome, List<FirstRejects> rejects) {
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).spacing(8, 8).applyTo(content);
        bar = new ProgressBar(content, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setMaximum(TICKS);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        cancel = Fields.button(content, MESSAGES.text("check.cancel"), SWT.PUSH, this::cancelOrStart);
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(cancel);
        summary = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(700, SWT.DEFAULT).applyTo(summary);
        Composite counts = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(counts);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(counts);
        outcome = new OutcomeTable(counts);
        first = Fields.label(content, MESSAGES.text("check.rejects"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(first);
        rejects = new TableViewer(content, SWT.BORDER | SWT.FULL_SELECTION);
        rejects.setContentProvider(ArrayContentProvider.getInstance());
        rejects.getTable().setHeaderVisible(true);
        rejects.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(rejects);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(700, 120).applyTo(rejects.getTable());
        column("check.row", 70, FirstRejects::row);
        column("check.column", 130, FirstRejects::column);
        column("check.reason", 280, FirstRejects::reason);
        column("check.text", 420, FirstRejects::text);
        job = new LatestJob(content);
        setControl(content);
    }

    private void column(String key, int width, Function<FirstRejects, String> text) {
        TableViewerColumn column = new TableViewerColumn(rejects, SWT.LEFT);
        column.getColumn().setText(MESSAGES.text(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((FirstRejects) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
    }

    @Override
    protected void shown() {
        if (!DefinitionText.of(draft().definition()).equals(checked)) {
            start();
        }
    }

    @Override
    protected void left() {
        stop("");
    }

    private void cancelOrStart() {
        if (job.isRunning()) {
            stop(MESSAGES.text("check.cancelled"));
        } else {
            start();
        }
    }

    private void stop(String text) {
        if (job.isRunning()) {
            job.cancel();
            checked = "";
            end(text);
        }
    }

    private void start() {
        Import definition = draft().definition();
        String text = DefinitionText.of(definition);
        outcome.clear();
        rejects.setInput(List.of());
        setErrorMessage(null);
        summary.setText(MESSAGES.text("check.running"));
        cancel.setText(MESSAGES.text("check.cancel"));
        String file = draft().file();
        ImportDrafts drafts = draft().project();
        job.run(MESSAGES.text("check.job"), monitor -> {
            ProgressLine line = new ProgressLine(monitor);
            progress = line;
            DryRun dry = drafts.dryRun(definition, file, line);
            return new Found(dry.outcome(), FirstRejects.of(dry.rejects()));
        }, found -> show(found, text), this::failed);
        tick();
    }

    /** Shows how far the check is, a few times a second, as long as it runs. */
    private void tick() {
        if (!bar.isDisposed() && job.isRunning()) {
            ProgressLine now = progress;
            bar.setSelection(now == null ? 0 : (int) (now.share() * TICKS));
            bar.getDisplay().timerExec(EVERY_MILLIS, this::tick);
        }
    }

    private void end(String text) {
        progress = null;
        bar.setSelection(0);
        cancel.setText(MESSAGES.text("check.again"));
        summary.setText(text);
        summary.getParent().layout(true, true);
    }

    private void failed(IStatus status) {
        end("");
        setErrorMessage(Trouble.line(status));
    }

    private void show(Found found, String text) {
        checked = text;
        end(OutcomeTable.rows(found.outcome()));
        bar.setSelection(TICKS);
        outcome.show(found.outcome(), draft().project().types());
        rejects.setInput(found.rejects());
        first.setText(MESSAGES.text(found.rejects().isEmpty() ? "check.noRejects" : "check.rejects"));
        first.getParent().layout(true, true);
    }
}
