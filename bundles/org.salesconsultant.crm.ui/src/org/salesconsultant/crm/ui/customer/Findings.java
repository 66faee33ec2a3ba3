/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.salesconsultant.core.message.Messages;

/** The segments a customer is in and what predictions say, with their reasons; or that no run found any yet. */
final class Findings {

    private static final Messages MESSAGES = Messages.of(Findings.class);

    private final FormToolkit toolkit;

    private final Composite area;

    Findings(FormToolkit toolkit, Composite parent) {
        this.toolkit = toolkit;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    void show(Profile profile, AmountTexts texts) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (profile.memberships().isEmpty()) {
            row(MESSAGES.text("segment"), MESSAGES.text("noSegment"), false);
        }
        profile.memberships().forEach(membership -> row(MESSAGES.text("segment.of", membership.segmentation()), membership.segment(), true));
        if (profile.scores().isEmpty()) {
            row(MESSAGES.text("score"), MESSAGES.text("noScore"), false);
        }
        for (Profile.Score score : profile.scores()) {
            String probability = Double.isNaN(score.probability()) ? "\u2013" : texts.percent(score.probability());
            row(MESSAGES.text("score.of", score.prediction()),
                    score.decision() == null ? probability : probability + " \u00B7 " + decision(score.decision()), true);
            if (score.reasons() != null && !score.reasons().isBlank()) {
                row("", score.reasons(), false);
            }
        }
    }

    /** {@return a decision in words; one that is none of ours as it is} */
    private static String decision(String decision) {
        return switch (decision) {
            case "yes" -> MESSAGES.text("decision.yes");
            case "no" -> MESSAGES.text("decision.no");
            default -> decision;
        };
    }

    private void row(String label, String value, boolean strong) {
        Label name = toolkit.createLabel(area, label);
        name.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Label text = toolkit.createLabel(area, value.replace("&", "&&"), SWT.WRAP);
        if (strong) {
            text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(text);
    }
}
