/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.conflict;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One line of the dialog: what it is, what it was, and a button for each side. */
final class Choice {

    private static final int WIDTH = 190;

    private final Button mine;

    private final Button theirs;

    /**
     * @param must whether someone must choose; else the side that changed it is chosen
     * @param onlyMine whether that is this person
     */
    Choice(Composite parent, String label, String before, String my, String their, boolean must, boolean onlyMine, Runnable chosen) {
        Label name = new Label(parent, SWT.NONE);
        name.setText(label + (must ? " *" : ""));
        Label was = new Label(parent, SWT.WRAP);
        was.setText(before);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(was);
        mine = side(parent, my, chosen);
        theirs = side(parent, their, chosen);
        mine.setSelection(!must && onlyMine);
        theirs.setSelection(!must && !onlyMine);
        mine.addListener(SWT.Selection, event -> take(true));
        theirs.addListener(SWT.Selection, event -> take(false));
    }

    private static Button side(Composite parent, String text, Runnable chosen) {
        Button button = new Button(parent, SWT.RADIO | SWT.NO_RADIO_GROUP | SWT.WRAP);
        button.setText(text);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> button.getDisplay().asyncExec(chosen));
        return button;
    }

    void take(boolean my) {
        mine.setSelection(my);
        theirs.setSelection(!my);
    }

    boolean settled() {
        return mine.getSelection() || theirs.getSelection();
    }

    boolean mine() {
        return mine.getSelection();
    }
}
