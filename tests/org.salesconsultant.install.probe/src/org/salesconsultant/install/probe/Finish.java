/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.install.probe;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Opens one of the wizards for something new and presses Finish on its first page, as it stands. */
final class Finish {

    private Finish() {
    }

    /** {@return what became of it: finished, refused and why, or why it did not open} */
    static String wizard(IWorkbench workbench, String id) {
        try {
            INewWizard wizard = (INewWizard) workbench.getNewWizardRegistry().findWizard(id).createWizard();
            wizard.init(workbench, StructuredSelection.EMPTY);
            WizardDialog dialog = new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            Button finish = finish(dialog.getShell());
            if (finish == null || !finish.isEnabled()) {
                return "refused " + dialog.getCurrentPage().getErrorMessage();
            }
            finish.notifyListeners(SWT.Selection, new Event());
            return dialog.getShell() == null || dialog.getShell().isDisposed() ? "finished" : "refused " + dialog.getCurrentPage().getErrorMessage();
        } catch (CoreException e) {
            return "not opened " + e.getMessage();
        }
    }

    private static Button finish(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && Integer.valueOf(IDialogConstants.FINISH_ID).equals(button.getData())) {
                return button;
            }
            Button below = child instanceof Composite inner ? finish(inner) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
