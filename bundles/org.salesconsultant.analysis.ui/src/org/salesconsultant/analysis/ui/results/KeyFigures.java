/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.Figure;

/** The figures one asks for first, large; each says in its tooltip what it means. */
final class KeyFigures {

    private static final Messages MESSAGES = Messages.of(KeyFigures.class);

    private static final List<String> REFERENCES = List.of("customers", "orders", "order_lines", "revenue", "revenue.net",
            "mean_basket");

    private KeyFigures() {
    }

    static void create(ResultsForm form, RunResults results) {
        List<Figure> shown = REFERENCES.stream().filter(results.figures()::containsKey).map(results.figures()::get).toList();
        Composite row = form.toolkit().createComposite(form.body());
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        GridLayout layout = new GridLayout(Math.max(1, shown.size()), false);
        layout.horizontalSpacing = 32;
        layout.marginWidth = 2;
        row.setLayout(layout);
        for (Figure figure : shown) {
            tile(form, row, figure);
        }
    }

    private static void tile(ResultsForm form, Composite row, Figure figure) {
        Composite tile = form.toolkit().createComposite(row);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.verticalSpacing = 1;
        tile.setLayout(layout);
        Label value = form.text(tile, Shown.figure(figure));
        value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        Label name = form.quiet(tile, MESSAGES.text("figure." + figure.reference()));
        value.setToolTipText(figure.definition());
        name.setToolTipText(figure.definition());
    }
}
