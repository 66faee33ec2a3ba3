/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.StepOutcome;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.contribution.ContributionDescription;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Step;

/** The recipe as a list of steps, what is done to them, and why the selected one does not fit. */
public final class StepsPart extends Composite {

    private static final Messages MESSAGES = Messages.of(StepsPart.class);

    private final RecipeDocument document;

    private final Supplier<Optional<PreviewSource>> source;

    private final StepTexts texts = new StepTexts();

    private final StepChanges changes;

    private final StepTable table;

    private final Composite buttons;

    private final Label explanation;

    private final Button edit;

    private final Button remove;

    private final Button up;

    private final Button down;

    private final Button all;

    private List<StepOutcome> outcomes = List.of();

    /** The lines are renewed: that the selection is set again is no wish of anybody. */
    private boolean showing;

    /**
     * @param source what a step is tried on, if there is something
     * @param selected told when another step is selected, or none
     */
    public StepsPart(Composite parent, RecipeDocument document, Supplier<Optional<PreviewSource>> source, Runnable selected) {
        super(parent, SWT.NONE);
        this.document = document;
        this.source = source;
        changes = new StepChanges(document, texts);
        GridLayoutFactory.fillDefaults().margins(6, 2).spacing(0, 2).applyTo(this);
        buttons = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        button(buttons, "add", this::add);
        edit = button(buttons, "edit", this::edit);
        remove = button(buttons, "remove", () -> changes.remove(selected()));
        up = button(buttons, "up", () -> changes.move(selected(), -1));
        down = button(buttons, "down", () -> changes.move(selected(), 1));
        all = button(buttons, "all", this::showEnd);
        table = new StepTable(this, texts, changes::enable);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(table.control());
        explanation = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).exclude(true).applyTo(explanation);
        table.viewer().addSelectionChangedListener(event -> {
            enable();
            if (!showing) {
                selected.run();
            }
        });
        table.viewer().addDoubleClickListener(event -> edit());
        show(List.of());
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text("button." + key));
        button.setToolTipText(MESSAGES.text("button." + key + ".help"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    /** {@return the row of buttons, where others find room for theirs} */
    public Composite buttons() {
        return buttons;
    }

    private Step selected() {
        return table.selected();
    }

    private void showEnd() {
        table.viewer().setSelection(null);
    }

    /** {@return how many steps are to be applied: up to the selected one, or all if none is} */
    public int shownSteps() {
        Step selected = table.selected();
        List<Step> steps = document.recipe().getSteps();
        return selected == null ? steps.size() : steps.indexOf(selected) + 1;
    }

    /** Shows the steps as they are in the recipe now, as long as it is not known what becomes of them. */
    public void changed() {
        show(List.of());
    }

    /** Shows the steps with what became of each. */
    public void show(List<StepOutcome> newOutcomes) {
        outcomes = newOutcomes;
        List<StepLine> lines = new ArrayList<>();
        for (Step step : document.recipe().getSteps()) {
            int place = lines.size();
            lines.add(new StepLine(place + 1, step, place < outcomes.size() ? outcomes.get(place) : null));
        }
        showing = true;
        table.show(lines);
        showing = false;
        enable();
    }

    private void enable() {
        Step selected = table.selected();
        edit.setEnabled(selected != null && texts.description(selected).isPresent());
        remove.setEnabled(selected != null);
        up.setEnabled(selected != null && changes.canMove(selected, -1));
        down.setEnabled(selected != null && changes.canMove(selected, 1));
        all.setEnabled(selected != null);
        String text = selected == null ? "" : explanation(selected);
        if (!text.equals(explanation.getText())) {
            explanation.setText(text);
            ((GridData) explanation.getLayoutData()).exclude = text.isEmpty();
            explanation.setVisible(!text.isEmpty());
            layout();
        }
    }

    private String explanation(Step selected) {
        int place = document.recipe().getSteps().indexOf(selected);
        if (place < outcomes.size() && outcomes.get(place) instanceof StepOutcome.Unfit unfit) {
            return MESSAGES.text("unfit", unfit.reason());
        }
        return MESSAGES.text("explanation", place + 1, texts.description(selected).map(ContributionDescription::description).orElse(""));
    }

    private void add() {
        int position = shownSteps();
        StepDialog dialog = StepDialog.add(getShell(), document, position, source.get());
        if (dialog.open() == Window.OK) {
            changes.insert(dialog.step(), position);
        }
    }

    private void edit() {
        Step selected = table.selected();
        if (selected != null && texts.description(selected).isPresent()) {
            StepDialog dialog = StepDialog.edit(getShell(), document, selected, source.get());
            if (dialog.open() == Window.OK) {
                changes.replace(selected, dialog.step());
            }
        }
    }
}
