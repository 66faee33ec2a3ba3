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

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** The import wizard in the live workbench, from the file to the rows in the store and back. */
class ImportWizardTest {

    private static final String COMMAND = "org.salesconsultant.crm.ui.import";

    private static final int TARGET = 2;

    @TempDir
    private Path folder;

    private SampleProject project;

    @BeforeEach
    void openTheWizard() throws Exception {
        Ui.openPerspective();
        project = SampleProject.empty("shop");
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

    @Test
    void aFileBecomesObjectsAndTheImportCanBeUndone() throws Exception {
        Path orders = Files.write(folder.resolve("订单 orders.csv"), orders().getBytes(Charset.forName("GB18030")));
        byte[] before = Files.readAllBytes(orders);
        open();
        Ui.run(() -> text().setText(orders.toString()));
        Screenshot.take("import-1-source");
        next();
        Ui.await("the first rows", () -> previewed() == 8);
        Screenshot.take("import-2-format");
        Ui.run(() -> choose("delimiter", 1));
        Ui.await("the rows split by commas", () -> previewed() == 1);
        Ui.run(() -> choose("delimiter", 0));
        Ui.await("the rows split as they were", () -> previewed() == 8);
        next();
        Ui.await("the mapping", () -> isComplete() && tables().size() == 2);
        assertEquals(List.of("订单号", "订单号"), Ui.get(() -> Arrays.stream(tables().getFirst().getItems()).map(each -> each.getText(0))
                .filter("订单号"::equals).toList()), "one line as key of orders, one as reference of the lines");
        Screenshot.take("import-3-mapping");
        mapColumnTo("备注", "notes", 1);
        Screenshot.take("import-3-mapping-changed");
        next();
        Ui.await("the check of all rows", () -> tables().getFirst().getItemCount() == 4);
        Screenshot.take("import-4-check");
        assertEquals("60", Ui.get(() -> tables().getFirst().getItem(3).getText(1)));
        assertEquals(1, Ui.get(() -> tables().getLast().getItemCount()).intValue(), "one row is refused");
        assertFalse(Files.exists(project.folder().resolve("store").resolve("crm.duckdb")), "a check stores nothing");
        next();
        Screenshot.take("import-5-finish");
        Ui.run(() -> press(IDialogConstants.FINISH_ID));
        Ui.await("what it did", () -> Dialogs.find("ImportResultDialog").isPresent());
        Screenshot.take("import-6-result");
        assertEquals(List.of("3", "60"), counts());
        Import kept = ModelFiles.read(project.folder().resolve("订单-orders.import"), Import.class);
        assertEquals("data/订单 orders.csv", kept.getSource());
        assertEquals("订单-orders.import", ModelFiles.read(project.projectFile(), Project.class).getArtefacts().getFirst().getPath());
        assertTrue(Arrays.equals(before, Files.readAllBytes(orders)), "the file of the user stays as it is");
        Ui.run(() -> Dialogs.press(Dialogs.button(Dialogs.find("ImportResultDialog").orElseThrow(), IDialogConstants.CLIENT_ID)));
        Ui.await("the undo", () -> counted("0", "0"));
        Screenshot.take("import-7-undone");
    }

    @Test
    void aFileThatCannotBeReadIsToldInTheHeaderAndNothingIsLost() throws Exception {
        Path binary = Files.write(folder.resolve("photo.csv"), new byte[] {1, 0, 2, 0, 0, 3, 4, 0});
        open();
        Ui.run(() -> text().setText(binary.toString()));
        next();
        Ui.await("the message", () -> dialog().getCurrentPage().getErrorMessage() != null);
        assertFalse(Ui.get(() -> dialog().getCurrentPage().getErrorMessage().contains("\n")));
        assertFalse(Ui.get(() -> Dialogs.button(dialog(), IDialogConstants.NEXT_ID).isEnabled()));
        Ui.run(() -> press(IDialogConstants.BACK_ID));
        assertEquals(binary.toString(), Ui.get(() -> text().getText()));
    }

    @Test
    void anImportOfTheProjectIsGoneOnWith() throws Exception {
        Files.createDirectories(project.folder().resolve("data"));
        Files.writeString(project.folder().resolve("data").resolve("c.csv"), "id,name\nA,Ann\nB,Bo\n");
        open();
        Ui.run(() -> text().setText("data/c.csv"));
        next();
        Ui.await("the first rows", () -> previewed() == 2);
        next();
        Ui.await("the mapping", this::isComplete);
        Ui.run(() -> press(IDialogConstants.FINISH_ID));
        Ui.await("what it did", () -> Dialogs.find("ImportResultDialog").isPresent());
        Ui.run(() -> Dialogs.find("ImportResultDialog").orElseThrow().close());
        project.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        assertNotNull(project.project().getFile("c.import").getLocation());
        Ui.display().asyncExec(() -> {
            try {
                Ui.page().showView("org.eclipse.ui.navigator.ProjectExplorer").getSite().getSelectionProvider()
                        .setSelection(new StructuredSelection(project.project().getFile("c.import")));
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        open();
        Ui.await("the saved import", this::isComplete);
        next();
        Ui.await("the first rows", () -> previewed() == 2);
        next();
        Ui.await("the mapping", this::isComplete);
        assertEquals("id", Ui.get(() -> tables().getFirst().getItem(0).getText(0)));
    }

    /** Chooses, in the drop-down of a line, what its column becomes. */
    private void mapColumnTo(String column, String what, int choice) {
        Ui.run(() -> {
            Table table = tables().getFirst();
            int line = Arrays.stream(table.getItems()).map(each -> each.getText(0)).toList().indexOf(column);
            table.showItem(table.getItem(line));
            Rectangle cell = table.getItem(line).getBounds(TARGET);
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            click.x = cell.x + 5;
            click.y = cell.y + cell.height / 2;
            table.notifyListeners(SWT.MouseDown, click);
        });
        Ui.await("the choices of " + what, () -> !Dialogs.visible(tables().getFirst(), CCombo.class, each -> true).isEmpty());
        String chosen = Ui.get(() -> {
            CCombo combo = Dialogs.visible(tables().getFirst(), CCombo.class, each -> true).getFirst();
            combo.select(choice);
            String text = combo.getText();
            combo.notifyListeners(SWT.Selection, new Event());
            combo.notifyListeners(SWT.DefaultSelection, new Event());
            return text;
        });
        Ui.await(what + " is mapped", () -> isComplete() && Arrays.stream(tables().getFirst().getItems())
                .anyMatch(each -> each.getText(0).equals(column) && each.getText(TARGET).equals(chosen)));
    }

    private void open() {
        Ui.command(COMMAND, Map.of());
        Ui.await("the wizard", () -> Dialogs.find("WizardDialog").isPresent());
        Ui.await("the project is read", () -> text() != null && dialog().getCurrentPage() != null && projectRead());
    }

    /** Whether the page knows the imports of the project, which it reads off the UI thread. */
    private boolean projectRead() {
        return dialog().getCurrentPage().isPageComplete() || dialog().getCurrentPage().getErrorMessage() != null
                || Job.getJobManager().isIdle();
    }

    private void next() {
        Ui.await("the page is complete", () -> Dialogs.button(dialog(), IDialogConstants.NEXT_ID).isEnabled());
        Ui.run(() -> press(IDialogConstants.NEXT_ID));
    }

    private void press(int id) {
        Dialogs.press(Dialogs.button(dialog(), id));
    }

    private WizardDialog dialog() {
        return (WizardDialog) Dialogs.find("WizardDialog").orElseThrow();
    }

    private boolean isComplete() {
        return dialog().getCurrentPage().isPageComplete();
    }

    private Text text() {
        return Dialogs.visible(dialog().getShell(), Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0).getFirst();
    }

    private List<Table> tables() {
        return Dialogs.visible(dialog().getShell(), Table.class, each -> true);
    }

    /** {@return how many columns the preview has, once the page is complete; else -1} */
    private int previewed() {
        return isComplete() ? tables().getFirst().getColumnCount() - 1 : -1;
    }

    private void choose(String setting, int index) {
        Combo combo = Dialogs.visible(dialog().getShell(), Combo.class, each -> setting.equals(each.getData("setting"))).getFirst();
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** {@return an order file in Chinese: 20 orders of 3 lines, and one row that cannot be read} */
    private static String orders() {
        StringBuilder text = new StringBuilder("订单号;客户编号;客户姓名;下单时间;商品编号;数量;单价;备注\n");
        for (int i = 0; i < 60; i++) {
            text.append("D%03d;K%d;客户%d;2024-03-%02d 10:30:00;P%d;%d;%d.50;\n".formatted(i / 3, i % 3, i % 3, 1 + i / 3, i % 7, 1 + i % 4,
                    i % 9));
        }
        return text.append("D999;K1;客户1;2024-03-30;P1;许多;1.00;急\n").toString();
    }

    private List<String> counts() throws CoreException {
        Store store = Store.at(project.folder().resolve("store").resolve("crm.duckdb"), types(), StoreOptions.defaults());
        return store.read(new Actor("test"), engine -> {
            try (ColumnCursor cursor = engine.query(Statement.of("SELECT {text((SELECT count(*) FROM customers))},"
                    + " {text((SELECT count(*) FROM order_lines))} ORDER BY 1"))) {
                cursor.next();
                return List.of(cursor.texts(0)[0], cursor.texts(1)[0]);
            }
        }, new NullProgressMonitor());
    }

    private boolean counted(String customers, String lines) {
        try {
            return counts().equals(List.of(customers, lines));
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private CrmTypes types() throws CoreException {
        return CrmTypes.installed().withExtra("test", ModelFiles.read(project.projectFile(), Project.class).getAttributes());
    }
}
