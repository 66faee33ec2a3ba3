/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.export.MoneyTotal;
import org.salesconsultant.ui.status.Trouble;

/** Says what was exported, how many objects and which totals, and opens it. */
final class ExportDoneDialog extends MessageDialog {

    private static final Messages MESSAGES = Messages.of(ExportDoneDialog.class);

    private static final int OPEN = 0;

    private static final int OPEN_FOLDER = 1;

    private final Path file;

    ExportDoneDialog(Shell shell, ExportOutcome outcome) {
        super(shell, MESSAGES.text("title"), null, text(outcome, Locale.getDefault()), outcome.notFound() > 0 ? WARNING : INFORMATION, 2,
                MESSAGES.text("open"), MESSAGES.text("openFolder"), MESSAGES.text("close"));
        file = outcome.files().getFirst().file();
    }

    private static String text(ExportOutcome outcome, Locale locale) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        NumberFormat amounts = NumberFormat.getNumberInstance(locale);
        amounts.setMinimumFractionDigits(2);
        amounts.setMaximumFractionDigits(4);
        StringBuilder text = new StringBuilder();
        for (ExportedFile each : outcome.files()) {
            text.append(MESSAGES.text("rows", numbers.format(each.rows()), each.file().toString())).append('\n');
            if (each.parts().size() > 1) {
                text.append(MESSAGES.text("parts", numbers.format(each.parts().size()))).append('\n');
            }
            for (MoneyTotal total : each.sums()) {
                text.append(MESSAGES.text("total", total.column(), amounts.format(total.sum()), total.currency())).append('\n');
            }
            if (!each.leftOut().isEmpty()) {
                text.append(MESSAGES.text("leftOut", String.join(", ", each.leftOut()))).append('\n');
            }
            if (each.notFound() > 0) {
                text.append(MESSAGES.text("notFound", numbers.format(each.notFound()))).append('\n');
            }
        }
        return text.toString().strip();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == OPEN || button == OPEN_FOLDER) {
            Path wanted = button == OPEN ? file : file.getParent();
            if (!Program.launch(wanted.toString())) {
                Trouble.show(new Problem(wanted.toString(), MESSAGES.text("noProgram"), MESSAGES.text("noProgram.remedy")).status());
            }
        }
        super.buttonPressed(button);
    }
}
