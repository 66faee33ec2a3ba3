/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.contribution.ContributionDescription;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.RejectCategory;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.ui.parameter.ParameterFields;

/** What a step is to do: its described parameters, and what is said of the rows it drops. */
final class StepForm extends ScrolledComposite {

    private static final Messages MESSAGES = Messages.of(StepForm.class);

    private final Composite body;

    private final Composite parameters;

    private final Text reason;

    private final Combo category;

    private final Runnable changed;

    private ContributionDescription description;

    private ParameterFields fields;

    private List<String> columns = List.of();

    StepForm(Composite parent, Runnable changed) {
        super(parent, SWT.V_SCROLL | SWT.BORDER);
        this.changed = changed;
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = new Composite(this, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
        parameters = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parameters);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(parameters);
        label("dialog.reason");
        reason = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        label("dialog.category");
        category = new Combo(body, SWT.READ_ONLY);
        for (RejectCategory each : RejectCategory.values()) {
            category.add(MESSAGES.text("category." + each.getLiteral()));
        }
        category.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        setContent(body);
    }

    private void label(String key) {
        new Label(body, SWT.NONE).setText(MESSAGES.text(key));
    }

    /** Shows a kind of step with given values. */
    void show(ContributionDescription newDescription, Step given) {
        description = newDescription;
        reason.setText(given.getReason() == null ? "" : given.getReason());
        category.select(List.of(RejectCategory.values()).indexOf(given.getCategory()));
        Map<String, String> values = new HashMap<>();
        given.getParameters().forEach(each -> values.put(each.getName(), each.getValue() == null ? "" : each.getValue()));
        fill(values);
    }

    /** Offers columns to choose from. */
    void offer(List<String> newColumns) {
        columns = newColumns;
        if (fields != null) {
            fill(fields.values());
        }
    }

    private void fill(Map<String, String> values) {
        if (fields != null) {
            fields.dispose();
        }
        fields = new ParameterFields(parameters, description.parameters(), values, columns, UnaryOperator.identity(), changed);
        setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        body.layout(true, true);
        changed.run();
    }

    /** {@return what is wrong with a value; null if nothing is} */
    String complaint() {
        return fields == null ? MESSAGES.text("dialog.choose") : fields.complaint();
    }

    /** {@return a new step of this kind with what is in the form; values that are as usual are left out} */
    Step step(String id) {
        Step step = AnalysisFactory.eINSTANCE.createStep();
        step.setId(id);
        step.setContribution(description.id());
        step.setVersion(description.version());
        step.setReason(reason.getText().isBlank() ? null : reason.getText().strip());
        step.setCategory(RejectCategory.values()[Math.max(0, category.getSelectionIndex())]);
        Map<String, String> values = fields.values();
        for (ParameterDescription each : description.parameters()) {
            String value = values.get(each.name());
            if (!value.equals(each.defaultValue())) {
                Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
                parameter.setName(each.name());
                parameter.setValue(value);
                step.getParameters().add(parameter);
            }
        }
        return step;
    }
}
