/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The parts every section of the results editor is made of. */
record ResultsForm(FormToolkit toolkit, Composite body) {

    /** {@return the content of a new section with a title, laid out in columns} */
    Composite section(String title, int columns, int span) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(title);
        section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, span, 1));
        Composite content = toolkit.createComposite(section);
        GridLayout layout = new GridLayout(columns, false);
        layout.horizontalSpacing = 18;
        layout.verticalSpacing = 6;
        layout.marginTop = 4;
        layout.marginBottom = 6;
        content.setLayout(layout);
        section.setClient(content);
        return content;
    }

    /** {@return a plain text} */
    Label text(Composite parent, String text) {
        return toolkit.createLabel(parent, text);
    }

    /** {@return a text that stands at the right, as numbers do} */
    Label number(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.RIGHT);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return label;
    }

    /** {@return a text in bold} */
    Label bold(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return label;
    }

    /** {@return a text in bold that stands at the right, as the heading or the sum of numbers} */
    Label boldNumber(Composite parent, String text) {
        Label label = bold(parent, text);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return label;
    }

    /** {@return a table in a section, as wide as its content} */
    Composite table(Composite section, int columns) {
        Composite table = toolkit.createComposite(section);
        GridLayout layout = new GridLayout(columns, false);
        layout.horizontalSpacing = 24;
        layout.marginWidth = 0;
        layout.verticalSpacing = 3;
        table.setLayout(layout);
        return table;
    }

    /** {@return a text that steps back behind the others} */
    Label quiet(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        label.setForeground(quietColor(parent));
        return label;
    }

    /** {@return a quiet text over the whole width, wrapped} */
    Label note(Composite parent, String text, int span) {
        Label label = quiet(parent, text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    private static Color quietColor(Composite parent) {
        Color text = parent.getForeground();
        Color ground = parent.getBackground();
        return new Color((text.getRed() * 2 + ground.getRed()) / 3, (text.getGreen() * 2 + ground.getGreen()) / 3,
                (text.getBlue() * 2 + ground.getBlue()) / 3);
    }
}
