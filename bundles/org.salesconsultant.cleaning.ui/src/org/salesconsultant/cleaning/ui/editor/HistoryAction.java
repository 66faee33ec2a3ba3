/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.salesconsultant.core.message.Messages;

/** Undo or redo of a recipe, for the menu and the keys of the workbench. */
final class HistoryAction extends Action {

    private static final Messages MESSAGES = Messages.of(HistoryAction.class);

    private final String key;

    private final Supplier<String> next;

    private final Runnable run;

    /**
     * @param key of its text
     * @param next the label of what it would do; null for nothing
     */
    HistoryAction(String key, Supplier<String> next, Runnable run) {
        this.key = key;
        this.next = next;
        this.run = run;
        update();
    }

    /** Takes note that something was done. */
    void update() {
        String label = next.get();
        setText(MESSAGES.text(key, label == null ? "" : label));
        setEnabled(label != null);
    }

    @Override
    public void run() {
        if (next.get() != null) {
            run.run();
        }
    }
}
