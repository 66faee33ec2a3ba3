/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.salesconsultant.analysis.project.RatesFile;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.crm.ui.form.EntityEditors;
import org.salesconsultant.crm.ui.form.EntityInput;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** What is known of a customer: figures, segments and scores, spend by month, what happened, and consents. */
final class ProfilePage {

    private static final Messages MESSAGES = Messages.of(ProfilePage.class);

    private final FormToolkit toolkit;

    private final ScrolledForm form;

    private final EntityInput input;

    private final FigureTiles tiles;

    private final SpendChart spend;

    private final Findings findings;

    private final TimelineTable timeline;

    private final ConsentList consents;

    ProfilePage(Composite parent, EntityInput input) {
        this.input = input;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(14, 10).applyTo(body);
        tiles = new FigureTiles(toolkit, body);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(tiles.control());
        Composite left = column(body);
        Composite right = column(body);
        spend = new SpendChart(toolkit, section(left, "spend", false));
        findings = new Findings(toolkit, section(left, "findings", true));
        Composite happened = section(right, "timeline", true);
        timeline = new TimelineTable(happened, input);
        toolkit.adapt(timeline.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 220).applyTo(timeline.control());
        buttons(happened);
        consents = new ConsentList(toolkit, section(right, "consents", false), input);
    }

    private Composite column(Composite body) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        return column;
    }

    private Composite section(Composite column, String key, boolean grows) {
        Section section = toolkit.createSection(column, ExpandableComposite.TITLE_BAR);
        section.setText(MESSAGES.text("section." + key));
        GridDataFactory.fillDefaults().grab(true, grows).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 4).applyTo(client);
        section.setClient(client);
        return client;
    }

    private void buttons(Composite parent) {
        Composite bar = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        for (String type : List.of("Order", "Interaction")) {
            Button button = toolkit.createButton(bar, MESSAGES.text("new." + type), SWT.PUSH);
            button.addListener(SWT.Selection, event -> EntityEditors.open(EntityInput.fresh(input.project(), type,
                    Map.of("customer_id", input.key()))));
        }
    }

    ScrolledForm control() {
        return form;
    }

    /** Reads what is known now, and shows it. */
    void show(Opened opened) {
        Object name = opened.object().orElseThrow().value(opened.type().labelAttribute().column());
        form.setText(String.valueOf(name == null ? opened.object().get().key().getFirst() : name).replace("&", "&&"));
        timeline.show(opened);
        new BackgroundJob<>(MESSAGES.text("reading"), form, monitor -> read(opened, monitor))
                .then(profile -> show(opened, profile)).otherwise(status -> {
                    form.setMessage(Trouble.line(status), IMessageProvider.ERROR);
                    Trouble.log(status);
                }).quiet().schedule();
    }

    private Profile read(Opened opened, IProgressMonitor monitor) throws CoreException {
        Path project = AnalysisProjects.projectFile(input.project()).orElseThrow().getLocation().toPath();
        return new ProfileReader(opened, RatesFile.money(project, opened.model())).read(monitor);
    }

    private void show(Opened opened, Profile profile) {
        AmountTexts texts = new AmountTexts(Locale.getDefault());
        String currency = opened.model().getCurrency();
        tiles.show(profile, texts, currency);
        spend.show(profile, texts, currency);
        findings.show(profile, texts);
        consents.show(opened, profile, texts);
        form.reflow(true);
    }

    void dispose() {
        toolkit.dispose();
    }
}
