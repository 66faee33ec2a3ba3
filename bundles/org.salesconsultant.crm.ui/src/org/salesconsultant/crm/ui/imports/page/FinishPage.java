/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.nio.file.Files;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.analysis.draft.ImportDrafts;
import org.salesconsultant.core.message.Messages;

/** Asks under what name the import is kept, and whether it runs now. */
public final class FinishPage extends DraftPage {

    private static final Messages MESSAGES = Messages.of(FinishPage.class);

    private Text name;

    private Label where;

    private Label source;

    private Button now;

    private boolean filling;

    /** Makes the page. */
    public FinishPage(DraftHolder holder) {
        super("finish", holder);
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(content);
        Fields.label(content, MESSAGES.text("finish.name"));
        name = new Text(content, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Fields.label(content, "");
        where = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(where);
        Fields.label(content, MESSAGES.text("finish.source"));
        source = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(source);
        now = Fields.button(content, MESSAGES.text("finish.now"), SWT.CHECK, () -> { });
        now.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 12).applyTo(now);
        name.addModifyListener(event -> named());
        setControl(content);
    }

    @Override
    protected void shown() {
        filling = true;
        String file = draft().file();
        name.setText(file.endsWith(ImportDrafts.EXTENSION) ? file.substring(0, file.length() - ImportDrafts.EXTENSION.length())
                : file);
        name.setEnabled(!draft().isSaved());
        source.setText(MESSAGES.text(draft().isCopied() ? "finish.copied" : "finish.read", draft().source()));
        filling = false;
        named();
    }

    private void named() {
        if (filling) {
            return;
        }
        String wanted = name.getText().strip();
        String file = wanted + ImportDrafts.EXTENSION;
        if (!wanted.matches("[^\\\\/:*?\"<>|\\p{Cntrl}]+") || wanted.startsWith(".")) {
            complain(MESSAGES.text("finish.badName"));
        } else if (!draft().isSaved() && Files.exists(draft().folder().resolve(file))) {
            complain(MESSAGES.text("finish.taken", file));
        } else {
            if (!draft().isSaved()) {
                draft().file(file);
            }
            where.setText(MESSAGES.text("finish.where", draft().file()));
            complain((String) null);
        }
    }

    /** {@return whether the import runs now} */
    public boolean runsNow() {
        return now == null || now.getSelection();
    }
}
