/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.analysis.ui.results.RunResults.ActionCount;
import org.salesconsultant.core.message.Messages;

/** How many actions each rule planned, did or held back. */
final class Actions {

    private static final Messages MESSAGES = Messages.of(Actions.class);

    private Actions() {
    }

    static void create(ResultsForm form, RunResults results) {
        Composite section = form.section(MESSAGES.text("actions"), 1, 1);
        if (results.actions().isEmpty()) {
            form.note(section, MESSAGES.text("actions.none"), 1);
            return;
        }
        Composite table = form.table(section, 4);
        form.bold(table, MESSAGES.text("actions.rule"));
        form.bold(table, MESSAGES.text("actions.channel"));
        form.bold(table, MESSAGES.text("actions.decision"));
        form.boldNumber(table, MESSAGES.text("actions.count"));
        for (ActionCount count : results.actions()) {
            form.text(table, count.rule());
            form.text(table, count.channel());
            form.text(table, Known.name("decision", count.decision()));
            form.number(table, Shown.count(count.count()));
        }
        form.note(section, MESSAGES.text("actions.note"), 1);
    }
}
