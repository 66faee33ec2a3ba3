/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.store.server.Migration;
import org.salesconsultant.store.tests.server.MariaDbServer;

class ConnectionWizardTest {

    private static final String COMMAND = "org.salesconsultant.crm.ui.connection";

    private static final String SCHEMA = "t_wizard";

    /** A variable that is there; its value is the password. */
    private static final String VARIABLE = "PATH";

    private SampleProject project;

    @BeforeEach
    void openTheWizard() throws Exception {
        MariaDbServer.shared().analyst("by_wizard", VARIABLE);
        Ui.openPerspective();
        project = SampleProject.withCustomers("connection");
        Migration.run(MariaDbServer.shared().connection(MariaDbServer.ADMIN, SCHEMA), ProjectStore.of(project.folder()).types(), null);
        Ui.command(COMMAND, Map.of());
        Ui.await("the wizard", () -> dialog() != null);
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> {
            for (Shell shell : Ui.display().getShells()) {
                if (shell.getData() instanceof WizardDialog dialog) {
                    dialog.close();
                }
            }
        });
        project.close();
    }

    @Test
    void aConnectionIsTriedToldWhatIsWrongKeptWithoutItsPasswordAndRefreshed() throws Exception {
        assertFalse(Ui.get(() -> Dialogs.button(dialog(), IDialogConstants.FINISH_ID).isEnabled()), "without a host there is no connection");
        Ui.run(() -> {
            List<Text> texts = fields();
            texts.get(0).setText("127.0.0.1");
            texts.get(1).setText(SCHEMA);
            texts.get(2).setText("by_wizard");
            texts.get(3).setText("wrong password");
            Dialogs.visible(dialog().getShell(), Spinner.class, each -> true).getFirst().setSelection(MariaDbServer.shared().port());
        });
        test("\u2717");
        Screenshot.take("connection-wrong-password");
        Ui.run(() -> {
            List<Button> radios = Dialogs.visible(dialog().getShell(), Button.class, each -> (each.getStyle() & SWT.RADIO) != 0);
            radios.get(0).setSelection(false);
            radios.get(1).setSelection(true);
            Dialogs.press(radios.get(1));
            fields().get(4).setText(VARIABLE);
        });
        test("\u2713");
        Ui.await("three good lines", () -> found().getText().lines().filter(line -> line.startsWith("\u2713")).count() == 3);
        Screenshot.take("connection-good");
        Ui.run(() -> Dialogs.press(Dialogs.button(dialog(), IDialogConstants.FINISH_ID)));
        Path file = Files.list(project.folder()).filter(each -> each.toString().endsWith(".scproject")).findFirst().orElseThrow();
        Ui.await("the connection in the project's file", () -> read(file).contains("secret=\"env:" + VARIABLE + "\""));
        assertFalse(read(file).contains("wrong password"));
        refreshed();
    }

    private void refreshed() {
        Ui.run(() -> {
            try {
                IViewPart view = Ui.page().findView(Ui.CUSTOMERS);
                if (view != null) {
                    Ui.page().hideView(view);
                }
                Ui.page().showView(Ui.CUSTOMERS);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.await("that no data of the server are here", () -> bar("No data of the server"));
        Screenshot.take("connection-no-data");
        Ui.run(() -> Dialogs.press(Dialogs.visible(shell(), Button.class, each -> each.getText().equals("Refresh")).getFirst()));
        Ui.await("data of now", () -> bar("Data as of"));
        Screenshot.take("connection-as-of");
        assertTrue(Files.exists(project.folder().resolve("store").resolve("crm.duckdb.local")), "what was there before is kept");
    }

    private static boolean bar(String beginning) {
        return !Dialogs.visible(shell(), Label.class, each -> each.getText().startsWith(beginning)).isEmpty();
    }

    private static Shell shell() {
        return Ui.page().getWorkbenchWindow().getShell();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void test(String mark) {
        Ui.run(() -> Dialogs.press(Dialogs.visible(dialog().getShell(), Button.class, each -> each.getText().equals("Test")).getFirst()));
        Ui.await("the outcome of the test", () -> found().getText().startsWith(mark));
    }

    private static Window dialog() {
        return Dialogs.find("WizardDialog").orElse(null);
    }

    private static List<Text> fields() {
        return Dialogs.visible(dialog().getShell(), Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0);
    }

    private static Text found() {
        return Dialogs.visible(dialog().getShell(), Text.class, each -> (each.getStyle() & SWT.READ_ONLY) != 0 && (each.getStyle() & SWT.MULTI) != 0
                && each.getBounds().height > 60).getFirst();
    }
}
