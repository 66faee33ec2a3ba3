/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Query;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** The import wizard with a query on a real server as the source. */
class QueryImportWizardTest {

    private static final String COMMAND = "org.salesconsultant.crm.ui.import";

    /** A variable that is there; its value is the password. */
    private static final String VARIABLE = "PATH";

    private static final String SCHEMA = "t_host";

    private SampleProject project;

    @BeforeEach
    void openTheWizard() throws Exception {
        MariaDbServer server = MariaDbServer.shared();
        server.analyst("by_import", VARIABLE);
        server.execute("CREATE OR REPLACE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4",
                "CREATE TABLE " + SCHEMA + ".kunden (kundennummer INT PRIMARY KEY, name VARCHAR(50), email VARCHAR(50), geaendert DATETIME)",
                "INSERT INTO " + SCHEMA + ".kunden VALUES (1, '王小明', 'wang@example.com', '2024-01-01'),"
                        + " (2, 'Ann', 'ann@example.com', '2024-01-02'), (3, 'Bo', NULL, '2024-01-03')");
        Ui.openPerspective();
        project = SampleProject.empty("host");
        Ui.command(COMMAND, Map.of());
        Ui.await("the wizard", () -> Dialogs.find("WizardDialog").isPresent());
        Ui.await("the project is read", () -> Job.getJobManager().isIdle());
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Dialogs.find("ImportResultDialog").ifPresent(window -> window.close()));
        Ui.run(() -> Dialogs.find("WizardDialog").ifPresent(window -> window.close()));
        for (int i = 0; i < 2; i++) { // the end of one job may begin another: a view reads the store again
            Ui.await("the work to end", () -> Job.getJobManager().isIdle());
        }
        project.close();
    }

    private static WizardDialog dialog() {
        return (WizardDialog) Dialogs.find("WizardDialog").orElseThrow();
    }

    private static <T extends org.eclipse.swt.widgets.Control> List<T> visible(Class<T> type) {
        return Dialogs.visible(dialog().getShell(), type, each -> (each.getStyle() & SWT.READ_ONLY) == 0 || type != Text.class);
    }

    private static void next() {
        Ui.await("the page is complete", () -> Dialogs.button(dialog(), IDialogConstants.NEXT_ID).isEnabled());
        Ui.run(() -> Dialogs.press(Dialogs.button(dialog(), IDialogConstants.NEXT_ID)));
    }

    private static void chooseQuery() {
        Ui.run(() -> {
            List<Button> radios = Dialogs.visible(dialog().getShell(), Button.class, each -> (each.getStyle() & SWT.RADIO) != 0);
            radios.forEach(each -> each.setSelection(false));
            radios.get(1).setSelection(true);
            Dialogs.press(radios.get(1));
        });
    }

    /** Host, database, user; the name of the variable with the password; the query, its key, its change column. */
    private static void describe(String sql, String key) {
        Ui.run(() -> {
            List<Button> radios = Dialogs.visible(dialog().getShell(), Button.class, each -> (each.getStyle() & SWT.RADIO) != 0);
            radios.get(0).setSelection(false);
            radios.get(1).setSelection(true);
            Dialogs.press(radios.get(1));
            List<Text> texts = visible(Text.class);
            texts.get(0).setText("127.0.0.1");
            texts.get(1).setText(SCHEMA);
            texts.get(2).setText("by_import");
            texts.get(4).setText(VARIABLE);
            texts.get(5).setText(sql);
            texts.get(6).setText(key);
            visible(Spinner.class).getFirst().setSelection(MariaDbServer.shared().port());
        });
    }

    @Test
    void aQueryIsDescribedSeenMappedAndImported() throws Exception {
        chooseQuery();
        Screenshot.take("query-1-source");
        next();
        Ui.await("the page of the query", () -> visible(Combo.class).size() == 2);
        describe("SELECT kundennummer, name, email, geaendert\nFROM nobodys", "kundennummer");
        Screenshot.take("query-2-query");
        next();
        Ui.await("what the server says", () -> String.valueOf(dialog().getCurrentPage().getErrorMessage()).contains("nobodys"));
        Screenshot.take("query-3-refused");
        Ui.run(() -> Dialogs.press(Dialogs.button(dialog(), IDialogConstants.BACK_ID)));
        Ui.run(() -> visible(Text.class).get(5).setText("SELECT kundennummer, name, email, geaendert\nFROM kunden"));
        Ui.run(() -> visible(Text.class).get(7).setText("geaendert"));
        next();
        Ui.await("the first rows", () -> dialog().getCurrentPage().isPageComplete()
                && visible(Table.class).getFirst().getItemCount() == 3 && visible(Table.class).getFirst().getColumnCount() == 5);
        Screenshot.take("query-4-preview");
        next();
        Ui.await("the suggested mapping", () -> dialog().getCurrentPage().isPageComplete() && visible(Table.class).size() == 2);
        Screenshot.take("query-5-mapping");
        next();
        Ui.await("the check of all rows", () -> dialog().getCurrentPage().isPageComplete() && visible(Table.class).getFirst().getItemCount() > 0);
        assertFalse(Files.exists(project.folder().resolve("imports/query/query.csv")), "a check keeps nothing");
        next();
        Ui.run(() -> Dialogs.press(Dialogs.button(dialog(), IDialogConstants.FINISH_ID)));
        Ui.await("what it did", () -> Dialogs.find("ImportResultDialog").isPresent());
        Screenshot.take("query-6-result");
        Query kept = ModelFiles.read(project.folder().resolve("query.import"), Import.class).getQuery();
        assertEquals(List.of("kundennummer"), kept.getKey());
        assertEquals("geaendert", kept.getChange());
        assertEquals("env:" + VARIABLE, kept.getConnection().getSecret());
        assertEquals(4, Files.readAllLines(project.folder().resolve("imports/query/query.csv")).size());
    }

    @Test
    void theNamesOfTheFieldsSayWhatIsMissing() {
        chooseQuery();
        next();
        Ui.await("the page of the query", () -> visible(Combo.class).size() == 2);
        describe("", "");
        Ui.await("the query is missing", () -> String.valueOf(dialog().getCurrentPage().getErrorMessage()).contains("Write a query"));
        Ui.run(() -> visible(Text.class).get(5).setText("SELECT 1 AS x"));
        Ui.await("the key is missing", () -> dialog().getCurrentPage().getErrorMessage().contains("Name the columns"));
        Ui.run(() -> {
            Combo databases = visible(Combo.class).getFirst();
            databases.select(databases.getItemCount() - 1);
            databases.notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("the file is missing", () -> dialog().getCurrentPage().getErrorMessage().contains("no file"));
        Screenshot.take("query-file");
    }
}
