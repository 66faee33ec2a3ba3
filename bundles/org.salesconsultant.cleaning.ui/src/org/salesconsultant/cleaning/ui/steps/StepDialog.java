/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.RecipePreview;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.contribution.ContributionDescription;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.ui.job.BackgroundJob;

/** Chooses what a step is to do and shows what it would change before anything is changed. */
final class StepDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(StepDialog.class);

    private final RecipeDocument document;

    private final int position;

    /** The step that is edited; null for a new one. */
    private final Step edited;

    private final Optional<PreviewSource> source;

    private StepForm form;

    private TrialPanel trial;

    private String id;

    private Step step;

    private StepDialog(Shell shell, RecipeDocument document, int position, Step edited, Optional<PreviewSource> source) {
        super(shell);
        this.document = document;
        this.position = position;
        this.edited = edited;
        this.source = source;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return a dialog for a new step at a position} */
    static StepDialog add(Shell shell, RecipeDocument document, int position, Optional<PreviewSource> source) {
        return new StepDialog(shell, document, position, null, source);
    }

    /** {@return a dialog for a step of the recipe, whose contribution is installed} */
    static StepDialog edit(Shell shell, RecipeDocument document, Step step, Optional<PreviewSource> source) {
        return new StepDialog(shell, document, document.recipe().getSteps().indexOf(step), step, source);
    }

    /** {@return the step that was made, when the dialog is closed by OK} */
    Step step() {
        return step;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text(edited == null ? "dialog.add" : "dialog.edit"));
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, 820), Math.max(size.y, 680));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(edited == null ? 2 : 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        StepChooser chooser = edited == null ? new StepChooser(area, this::chosen) : null;
        if (chooser != null) {
            GridDataFactory.fillDefaults().grab(false, true).applyTo(chooser);
        }
        form = new StepForm(area, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 260).applyTo(form);
        Label title = new Label(area, SWT.NONE);
        title.setText(MESSAGES.text("trial"));
        GridDataFactory.fillDefaults().span(edited == null ? 2 : 1, 1).applyTo(title);
        trial = new TrialPanel(area, document.name(), source);
        GridDataFactory.fillDefaults().grab(true, true).span(edited == null ? 2 : 1, 1).applyTo(trial);
        setMessage(MESSAGES.text("dialog.choose"));
        readColumns();
        if (chooser == null) {
            new StepTexts().description(edited).ifPresent(description -> show(description, edited));
        } else {
            chooser.chooseFirst();
        }
        return area;
    }

    private void readColumns() {
        if (source.isPresent()) {
            Recipe recipe = document.snapshot();
            new BackgroundJob<Schema>(MESSAGES.text("trial"), form,
                    monitor -> RecipePreview.schema(recipe, document.name(), source.get(), position, monitor)).quiet()
                    .then(schema -> form.offer(schema.names())).schedule();
        }
    }

    private void chosen(ContributionDescription description) {
        show(description, AnalysisFactory.eINSTANCE.createStep());
    }

    private void show(ContributionDescription description, Step given) {
        setTitle(description.name());
        setMessage(description.description());
        id = edited == null ? freeId(description.id()) : edited.getId();
        form.show(description, given);
    }

    private String freeId(String contribution) {
        Set<String> taken = document.recipe().getSteps().stream().map(Step::getId).collect(Collectors.toSet());
        String name = contribution.substring(contribution.lastIndexOf('.') + 1);
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + i;
        }
        return free;
    }

    private void changed() {
        String complaint = form.complaint();
        setErrorMessage(complaint);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complaint == null);
        }
        if (complaint == null) {
            trial.run(this::tried, position);
        } else {
            trial.stop();
        }
    }

    /** {@return the recipe with the step as it is in the form} */
    private Recipe tried() {
        Recipe recipe = document.snapshot();
        Step made = form.step(id);
        if (edited == null) {
            recipe.getSteps().add(position, made);
        } else {
            made.getDecisions().addAll(recipe.getSteps().get(position).getDecisions());
            recipe.getSteps().set(position, made);
        }
        return recipe;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(form.complaint() == null);
    }

    @Override
    protected void okPressed() {
        step = form.step(id);
        super.okPressed();
    }
}
