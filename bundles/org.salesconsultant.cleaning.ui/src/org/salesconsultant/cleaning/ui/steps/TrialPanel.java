/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.RecipePreview;
import org.salesconsultant.analysis.preview.StepOutcome;
import org.salesconsultant.analysis.preview.StepTrial;
import org.salesconsultant.cleaning.ui.rows.CellText;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** What a step would change, tried on all rows of the source, again with every change of the step. */
final class TrialPanel extends Composite {

    private static final Messages MESSAGES = Messages.of(TrialPanel.class);

    private static final int SHOWN = 50;

    /** As long as somebody is typing nothing is tried. */
    private static final int PAUSE_MILLIS = 300;

    private final String place;

    private final Optional<PreviewSource> source;

    private final Label counts;

    private final Table table;

    private Job job;

    TrialPanel(Composite parent, String place, Optional<PreviewSource> source) {
        super(parent, SWT.NONE);
        this.place = place;
        this.source = source;
        GridLayoutFactory.fillDefaults().applyTo(this);
        counts = new Label(this, SWT.WRAP);
        counts.setText(source.isPresent() ? "" : MESSAGES.text("trial.noSource"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(counts);
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 170).applyTo(table);
        column("row", 70);
        column("column", 130);
        column("before", 270);
        column("after", 270);
        addDisposeListener(event -> cancel());
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(MESSAGES.text("trial." + key));
        column.setWidth(width);
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Stops trying, since there is nothing that could be tried. */
    void stop() {
        cancel();
        say("");
    }

    /**
     * Tries a step.
     *
     * @param recipe with the step at its place
     */
    void run(Supplier<Recipe> recipe, int step) {
        if (source.isEmpty()) {
            return;
        }
        cancel();
        say(MESSAGES.text("trial.running"));
        Recipe tried = recipe.get();
        BackgroundJob<StepTrial> trying = new BackgroundJob<StepTrial>(MESSAGES.text("trial"), this,
                monitor -> RecipePreview.trial(tried, place, source.get(), step, SHOWN, monitor)).quiet();
        trying.then(trial -> {
            if (job == trying) {
                show(trial);
            }
        }).otherwise(status -> {
            if (job == trying) {
                failed(status);
            }
        });
        job = trying;
        trying.schedule(PAUSE_MILLIS);
    }

    private void failed(IStatus status) {
        table.removeAll();
        say(Trouble.line(status));
    }

    private void say(String text) {
        counts.setText(text);
        layout();
    }

    private void show(StepTrial trial) {
        table.setRedraw(false);
        table.removeAll();
        for (String[] line : lines(trial)) {
            new TableItem(table, SWT.NONE).setText(line);
        }
        table.setRedraw(true);
        say(switch (trial.outcome()) {
            case StepOutcome.Applied applied when table.getItemCount() == 0 && applied.open().count() == 0 -> MESSAGES.text("trial.none");
            case StepOutcome.Applied applied -> MESSAGES.text("trial.counts", number(applied.changed()), number(applied.dropped()),
                    number(applied.open().count()));
            case StepOutcome.Unfit unfit -> unfit.reason();
            case StepOutcome.Off off -> "";
        });
    }

    private static List<String[]> lines(StepTrial trial) {
        List<String[]> lines = new ArrayList<>();
        for (CellChange cell : trial.cells()) {
            String after = CellText.of(cell.after());
            lines.add(new String[] { cell.key(), cell.column(), CellText.of(cell.before()),
                    cell.count() > 1 ? MESSAGES.text("trial.count", after, number(cell.count() - 1)) : after });
        }
        for (RejectedRow row : trial.rows()) {
            lines.add(new String[] { Long.toString(row.row()), row.column(), row.text(), MESSAGES.text("trial.dropped", row.reason()) });
        }
        return lines.subList(0, Math.min(lines.size(), SHOWN));
    }

    private static String number(long count) {
        return NumberFormat.getIntegerInstance().format(count);
    }
}
