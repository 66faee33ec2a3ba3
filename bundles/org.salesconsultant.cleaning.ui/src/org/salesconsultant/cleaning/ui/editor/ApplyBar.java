/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.salesconsultant.analysis.cleaning.CleanOutcome;
import org.salesconsultant.analysis.cleaning.CleanRequest;
import org.salesconsultant.analysis.cleaning.RecipeCleaning;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Writes the cleaned version of the source into the project, in the background, and says what came of it. Raw files stay as they are. */
final class ApplyBar {

    private static final Messages MESSAGES = Messages.of(ApplyBar.class);

    private final RecipeDocument document;

    private final Path folder;

    private final Supplier<Optional<PreviewSource>> source;

    private final Button apply;

    private final Button cancel;

    private final Link line;

    private Job job;

    /**
     * @param buttons where the buttons go
     * @param below where the line with the result goes; it has a grid
     * @param folder the folder of the project
     */
    ApplyBar(Composite buttons, Composite below, RecipeDocument document, Path folder, Supplier<Optional<PreviewSource>> source) {
        this.document = document;
        this.folder = folder;
        this.source = source;
        apply = button(buttons, "apply", this::apply);
        apply.setToolTipText(MESSAGES.text("apply.help"));
        cancel = button(buttons, "apply.cancel", () -> job.cancel());
        cancel.setEnabled(false);
        line = new Link(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(300, SWT.DEFAULT).exclude(true).applyTo(line);
        line.setVisible(false);
        line.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ProjectLinks.open(event.text)));
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private Path out() {
        return folder.resolve("cleaned").resolve(document.name().replaceFirst("\\.recipe$", "") + ".csv");
    }

    private Path changes() {
        return out().resolveSibling(out().getFileName().toString().replaceFirst("\\.csv$", "-changes.csv"));
    }

    private void apply() {
        if (source.get().isEmpty()) {
            say(MESSAGES.text("source.none"));
            return;
        }
        if (document.dirty() && !Trouble.shown(monitor -> document.save())) {
            return;
        }
        PreviewSource cleaned = source.get().get();
        CleanRequest request = new CleanRequest(document.file(), cleaned.files(), out(), changes(), null, cleaned.variables());
        job = new BackgroundJob<>(MESSAGES.text("apply.job", document.name()), line, monitor -> RecipeCleaning.run(request, monitor))
                .then(outcome -> show(outcome, cleaned)).otherwise(status -> say(MESSAGES.text("apply.failed", Trouble.line(status))));
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                ended(event.getResult().matches(IStatus.CANCEL));
            }
        });
        running(true);
        say(MESSAGES.text("apply.running"));
        job.schedule();
    }

    private void ended(boolean cancelled) {
        if (!line.isDisposed()) {
            line.getDisplay().asyncExec(() -> {
                if (!line.isDisposed()) {
                    running(false);
                    if (cancelled) {
                        say(MESSAGES.text("apply.cancelled"));
                    }
                }
            });
        }
    }

    private void running(boolean runs) {
        apply.setEnabled(!runs);
        cancel.setEnabled(runs);
    }

    private void show(CleanOutcome outcome, PreviewSource cleaned) {
        ProjectLinks.refresh(folder);
        long changed = outcome.steps().stream().mapToLong(step -> step.changed() + step.converted()).sum();
        long gone = outcome.steps().stream().mapToLong(CleanOutcome.StepCounts::dropped).sum();
        String written = MESSAGES.text("apply.done", number(outcome.kept()), number(changed), number(gone), number(outcome.refused()),
                ProjectLinks.link(out(), "cleaned/" + out().getFileName()), ProjectLinks.link(changes(), MESSAGES.text("apply.changes")));
        say(cleaned.importId() == null ? written : written + ' ' + ProjectLinks.importLink(folder, cleaned.importId(),
                MESSAGES.text("apply.load")));
    }

    private void say(String text) {
        line.setText(text);
        line.setVisible(true);
        ((GridData) line.getLayoutData()).exclude = false;
        line.requestLayout();
    }

    private static String number(long count) {
        return NumberFormat.getIntegerInstance().format(count);
    }
}
