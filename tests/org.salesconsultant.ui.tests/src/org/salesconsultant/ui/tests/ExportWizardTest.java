/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportWizardTest {

    private static final String COMMAND = "org.salesconsultant.crm.ui.export";

    private SampleProject project;

    @BeforeEach
    void openTheWizard() throws Exception {
        Ui.openPerspective();
        project = SampleProject.withCustomers("export");
        Ui.command(COMMAND, Map.of());
        Ui.await("the wizard", () -> dialog() != null);
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> {
            for (Shell shell : Ui.display().getShells()) {
                if (shell.getData() instanceof Window window && (window instanceof WizardDialog || window instanceof MessageDialog)) {
                    window.close();
                }
            }
        });
        project.close();
    }

    @Test
    void theObjectsThatPassTheFilterAreWrittenAndTheirNumberIsTold() throws Exception {
        Ui.run(() -> filter().setText("age >= 70 and city"));
        assertFalse(Ui.get(() -> button(IDialogConstants.NEXT_ID).isEnabled()));
        assertNotNull(Ui.get(() -> dialog().getCurrentPage().getErrorMessage()));
        Ui.run(() -> filter().setText("age >= 70"));
        Screenshot.take("export-objects");
        press(IDialogConstants.NEXT_ID);
        Path file = project.folder().resolve("out.csv");
        Ui.run(() -> texts().getLast().setText(file.toString()));
        Screenshot.take("export-target");
        press(IDialogConstants.FINISH_ID);
        Ui.await("the result", () -> done() != null);
        Screenshot.take("export-done");
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.size() > 100 && lines.getFirst().startsWith("id,name,"), () -> lines.size() + " " + lines.getFirst());
        assertTrue(Files.exists(project.folder().resolve("out.csv.totals.json")));
    }

    @Test
    void onlyTheChosenColumnsAreWrittenToAWorkbook() throws Exception {
        Ui.run(() -> {
            Table columns = Ui.find(dialog().getShell(), Table.class, table -> true).getFirst();
            Arrays.stream(columns.getItems()).skip(2).forEach(item -> {
                item.setChecked(false);
                Event event = new Event();
                event.item = item;
                event.detail = SWT.CHECK;
                columns.notifyListeners(SWT.Selection, event);
            });
        });
        press(IDialogConstants.NEXT_ID);
        Ui.run(() -> {
            Combo format = Ui.find(dialog().getShell(), Combo.class, combo -> combo.isVisible()).getFirst();
            format.select(1);
            format.notifyListeners(SWT.Selection, new Event());
        });
        Path proposed = project.folder().resolve("exports").resolve("customers.xlsx");
        assertEquals(proposed.toString(), Ui.get(() -> texts().getLast().getText()));
        Screenshot.take("export-workbook");
        press(IDialogConstants.FINISH_ID);
        Ui.await("the result", () -> done() != null);
        assertTrue(Files.size(proposed) > 10_000);
    }

    private static WizardDialog dialog() {
        return Arrays.stream(Ui.display().getShells()).map(Shell::getData).filter(WizardDialog.class::isInstance)
                .map(WizardDialog.class::cast).findFirst().orElse(null);
    }

    /** The dialog with buttons to open the file and its folder. */
    private static MessageDialog done() {
        return Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).map(Shell::getData).filter(MessageDialog.class::isInstance)
                .map(MessageDialog.class::cast).findFirst().orElse(null);
    }

    private static Text filter() {
        return texts().getLast();
    }

    private static List<Text> texts() {
        return Ui.find(dialog().getShell(), Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.isVisible());
    }

    private static Button button(int id) {
        return Ui.find(dialog().getShell(), Button.class, button -> Integer.valueOf(id).equals(button.getData())).getFirst();
    }

    private static void press(int id) {
        assertTrue(Ui.get(() -> button(id).isEnabled()), () -> "" + Ui.get(() -> dialog().getCurrentPage().getErrorMessage()));
        Ui.display().asyncExec(() -> button(id).notifyListeners(SWT.Selection, new Event()));
        if (id == IDialogConstants.NEXT_ID) {
            Ui.await("the next page", () -> button(IDialogConstants.BACK_ID).isEnabled());
        }
    }
}
