/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.salesconsultant.core.message.Messages;

/** The figures of a customer, side by side, with the date they are as of. */
final class FigureTiles {

    private static final Messages MESSAGES = Messages.of(FigureTiles.class);

    private final FormToolkit toolkit;

    private final Composite area;

    FigureTiles(FormToolkit toolkit, Composite parent) {
        this.toolkit = toolkit;
        area = toolkit.createComposite(parent);
        RowLayout layout = new RowLayout();
        layout.spacing = 30;
        layout.marginLeft = 0;
        area.setLayout(layout);
        tile(MESSAGES.text("reading"), "");
    }

    Composite control() {
        return area;
    }

    void show(Profile profile, AmountTexts texts, String currency) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (profile.measures().isEmpty()) {
            tile(MESSAGES.text("noSales"), profile.asOf() == null ? "" : MESSAGES.text("asOf", profile.asOf()));
            area.requestLayout();
            return;
        }
        for (Profile.Measure measure : profile.measures()) {
            tile(value(measure, texts, currency), measure.label());
        }
        if (profile.lastOrder() != null) {
            tile(texts.time(profile.lastOrder()), MESSAGES.text("lastOrder"));
        }
        tile(profile.asOf().toString(), MESSAGES.text("asOf.label"));
        area.requestLayout();
    }

    private static String value(Profile.Measure measure, AmountTexts texts, String currency) {
        if (Double.isNaN(measure.value())) {
            return "\u2013";
        }
        return switch (measure.name()) {
            case "monetary_net", "monetary_gross", "mean_basket" -> texts.money(BigDecimal.valueOf(measure.value()), currency);
            case "recency_days", "tenure_days" -> MESSAGES.text("days", texts.number(measure.value()));
            default -> texts.number(measure.value());
        };
    }

    private void tile(String value, String label) {
        Composite tile = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(tile);
        Label figure = toolkit.createLabel(tile, value.replace("&", "&&"));
        figure.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
        Label name = toolkit.createLabel(tile, label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.getDefault())
                + label.substring(1));
        name.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridDataFactory.fillDefaults().applyTo(figure);
    }
}
