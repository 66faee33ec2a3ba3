/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.BridgeLine;

/** The way from all order lines read to those counted, in rows and money. */
final class Bridge {

    private static final Messages MESSAGES = Messages.of(Bridge.class);

    private static final String COUNTED = "counted";

    private Bridge() {
    }

    static void create(ResultsForm form, RunResults results) {
        Composite table = form.table(form.section(MESSAGES.text("bridge"), 1, 1), 3);
        form.text(table, "");
        form.boldNumber(table, MESSAGES.text("bridge.rows"));
        form.boldNumber(table, MESSAGES.text("bridge.amount", results.currency()));
        for (BridgeLine line : results.bridge()) {
            String name = Known.name("bridge", line.line());
            if (COUNTED.equals(line.line())) {
                form.bold(table, name);
                form.boldNumber(table, Shown.count(line.rows()));
                form.boldNumber(table, Shown.amount(line.amount(), ""));
            } else {
                form.text(table, name);
                form.number(table, Shown.count(line.rows()));
                form.number(table, Shown.amount(line.amount(), ""));
            }
        }
    }
}
