/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.profile;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.cleaning.profile.ColumnProfile;
import org.salesconsultant.cleaning.profile.Profile;
import org.salesconsultant.core.message.Messages;

/** What is in the rows: the columns, the values of the selected one, and what is probably wrong. A click asks for the rows. */
public final class ProfilePanel extends Composite {

    private static final Messages MESSAGES = Messages.of(ProfilePanel.class);

    private final Label summary;

    private final ColumnsTable columns;

    private final SharesTable shares;

    private final ProblemsTable problems;

    /** @param filter told the condition of the rows a person wants to see */
    public ProfilePanel(Composite parent, Consumer<String> filter) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(this);
        summary = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm parts = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        columns = new ColumnsTable(parts, this::showColumn);
        shares = new SharesTable(parts, filter);
        problems = new ProblemsTable(parts, filter);
        parts.setWeights(38, 37, 25);
        say(MESSAGES.text("none"));
    }

    /** Shows a profile; the column selected stays selected. */
    public void show(Profile profile) {
        summary.setToolTipText(MESSAGES.text("summary.help"));
        say(MESSAGES.text("summary", percent(profile.quality()), number(profile.rows()), number(profile.repeated())));
        columns.show(profile.columns());
        problems.show(profile.problems());
        showColumn();
    }

    /** Says something in place of the summary. */
    public void say(String text) {
        summary.setText(text);
    }

    private void showColumn() {
        Optional<ColumnProfile> selected = columns.selected();
        selected.ifPresent(shares::show);
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }

    static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance();
        format.setMaximumFractionDigits(share > 0.99 ? 1 : 0);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }
}
