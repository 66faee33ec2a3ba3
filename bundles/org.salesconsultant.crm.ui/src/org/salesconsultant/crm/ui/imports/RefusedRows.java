/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.reject.RejectCopy;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** What can be done with the rows that an import refused: look at them, keep them elsewhere, give them back corrected. */
final class RefusedRows {

    private static final Messages MESSAGES = Messages.of(RefusedRows.class);

    private static final String[] PATTERNS = { "*.xlsx", "*.csv" };

    private static final String NAME = "rejects.xlsx";

    private final Composite row;

    private final Path rejects;

    private final Consumer<String> tell;

    /**
     * @param rejects the file that the import wrote
     * @param open shows it in the program for such files
     * @param correct imports a file of corrected rows
     * @param tell told what was done, or why not
     */
    RefusedRows(Composite parent, Path rejects, Runnable open, Consumer<Path> correct, Consumer<String> tell) {
        this.rejects = rejects;
        this.tell = tell;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        button("rejects.open", open);
        button("rejects.save", () -> choose(SWT.SAVE, NAME, this::save));
        button("rejects.correct", () -> choose(SWT.OPEN, null, correct));
    }

    private void button(String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".help"));
        button.setData(key);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void choose(int style, String name, Consumer<Path> then) {
        FileDialog dialog = new FileDialog(row.getShell(), style);
        dialog.setFilterExtensions(PATTERNS);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            then.accept(Path.of(chosen));
        }
    }

    /** Writes a copy of the refused rows. */
    private void save(Path copy) {
        new BackgroundJob<>(MESSAGES.text("rejects.saving", copy), row, monitor -> {
            RejectCopy.write(rejects, copy, Locale.getDefault(), monitor);
            return copy;
        }).then(done -> tell.accept(MESSAGES.text("rejects.saved", done))).otherwise(this::failed).schedule();
    }

    private void failed(IStatus status) {
        tell.accept(Trouble.line(status));
    }
}
