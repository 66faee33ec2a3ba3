/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that are open, and their buttons, for use on the UI thread. */
final class Dialogs {

    private Dialogs() {
    }

    /** {@return the open window of a class whose simple name is given} */
    static Optional<Window> find(String name) {
        return Arrays.stream(Ui.display().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()).map(Shell::getData)
                .filter(Window.class::isInstance).map(Window.class::cast)
                .filter(window -> window.getClass().getSimpleName().equals(name)).findFirst();
    }

    /** {@return the button of a dialog by its id} */
    static Button button(Window dialog, int id) {
        return Ui.find(dialog.getShell(), Button.class, each -> Integer.valueOf(id).equals(each.getData())).getFirst();
    }

    /** Presses a button as a person would. */
    static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** {@return the visible controls of a type} */
    static <T extends Control> List<T> visible(Composite parent, Class<T> type, Predicate<T> wanted) {
        return Ui.find(parent, type, each -> each.isVisible() && wanted.test(each));
    }
}
