/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** The window of the import wizard: wide enough for tables. */
final class ImportDialog {

    private static final int WIDTH = 960;

    private static final int HEIGHT = 620;

    private ImportDialog() {
    }

    static void open(Shell parent, ImportWizard wizard) {
        WizardDialog dialog = new WizardDialog(parent, wizard);
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.open();
    }
}
