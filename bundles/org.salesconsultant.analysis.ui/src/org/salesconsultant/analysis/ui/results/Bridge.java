/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.BridgeLine;

/** The way from all order lines read to those counted, in rows and money. */
final class Bridge {

    private static final Messages MESSAGES = Messages.of(Bridge.class);

    private static final String COUNTED = "counted";

    private Bridge() {
    }

    static void create(ResultsForm form, RunResults results) {
        Composite section = form.section(MESSAGES.text("bridge"), 3, 1);
        form.text(section, "");
        right(form.bold(section, MESSAGES.text("bridge.rows")));
        right(form.bold(section, MESSAGES.text("bridge.amount", results.currency())));
        for (BridgeLine line : results.bridge()) {
            String name = Known.name("bridge", line.line());
            if (COUNTED.equals(line.line())) {
                form.bold(section, name);
                right(form.bold(section, Shown.count(line.rows())));
                right(form.bold(section, Shown.amount(line.amount(), "")));
            } else {
                form.text(section, name);
                form.number(section, Shown.count(line.rows()));
                form.number(section, Shown.amount(line.amount(), ""));
            }
        }
    }

    private static void right(Label label) {
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }
}
