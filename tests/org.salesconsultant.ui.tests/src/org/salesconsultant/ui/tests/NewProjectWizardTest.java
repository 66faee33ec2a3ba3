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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.project.ModelFiles;

class NewProjectWizardTest {

    private static final String NAME = "my shop 商店";

    @TempDir
    private Path folder;

    private WizardDialog dialog;

    @BeforeEach
    void openTheWizard() {
        Ui.openPerspective();
        dialog = Ui.get(() -> {
            WizardDialog made = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard());
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
    }

    @AfterEach
    void close() throws CoreException {
        Ui.run(dialog::close);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        if (project.exists()) {
            project.delete(false, true, new NullProgressMonitor());
        }
    }

    @Test
    void aDataFileBecomesAProjectWithAnImportMappedByItsColumnNames() throws Exception {
        Path data = Files.writeString(folder.resolve("orders 2025.csv"),
                "Invoice;Customer ID;InvoiceDate;StockCode;Quantity;Price\n536365;17850;2025-01-12 08:26;85123A;6;2.55\n",
                StandardCharsets.UTF_8);
        fill(NAME, folder, data);
        Screenshot.take("wizard");
        finish();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        assertTrue(project.isOpen());
        Path made = folder.resolve(NAME);
        assertEquals(NAME, ModelFiles.read(made.resolve("my-shop-商店.scproject"), Project.class).getName());
        Import orders = ModelFiles.read(made.resolve("orders-2025.import"), Import.class);
        assertEquals("data/orders 2025.csv", orders.getSource());
        assertEquals(Set.of("Customer", "Product", "Order", "OrderLine"), orders.getMappings().stream()
                .map(each -> each.getEntity()).collect(Collectors.toSet()));
        assertTrue(orders.getMappings().stream().filter(each -> each.getEntity().equals("Customer"))
                .anyMatch(each -> each.getAttributes().getFirst().getColumn().equals("Customer ID")));
        assertTrue(Files.isRegularFile(data), "the file of the user stays where it was");
    }

    @Test
    void ofADataFileThatNoImportCanBeMadeOfTheProjectIsThereAllTheSame() throws Exception {
        fill(NAME, folder, Files.createFile(folder.resolve("nothing.csv")));
        finish();
        assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject(NAME).isOpen());
        assertTrue(Files.isRegularFile(folder.resolve(NAME).resolve("data").resolve("nothing.csv")));
        assertEquals(List.of(), ModelFiles.read(folder.resolve(NAME).resolve("my-shop-商店.scproject"), Project.class).getArtefacts());
    }

    @Test
    void aNameThatIsTakenOrAFolderThatIsNotEmptyIsRefusedInOneLine() throws Exception {
        Files.createDirectories(folder.resolve(NAME).resolve("something"));
        fill(NAME, folder, folder.resolve("none.csv"));
        assertFalse(Ui.get(() -> button(IDialogConstants.FINISH_ID).isEnabled()));
        assertNotNull(Ui.get(() -> dialog.getCurrentPage().getErrorMessage()));
        assertFalse(Ui.get(() -> dialog.getCurrentPage().getErrorMessage().contains("\n")));
    }

    @Test
    void theSampleIsCopiedWithoutWhatRunsLeftInIt() throws Exception {
        Path samples = folder.resolve("samples");
        Path retail = Files.createDirectories(samples.resolve("retail"));
        Files.createDirectories(retail.resolve("results").resolve("old"));
        Files.createDirectories(retail.resolve("data"));
        Files.writeString(retail.resolve("data").resolve("orders.csv"), "a\n", StandardCharsets.UTF_8);
        Files.copy(emptyProject(), retail.resolve("retail.scproject"));
        Ui.run(dialog::close);
        System.setProperty("org.salesconsultant.samples", samples.toString());
        try {
            openTheWizard();
            Path target = Files.createDirectories(folder.resolve("projects"));
            Ui.run(() -> texts().get(0).setText(NAME));
            Ui.run(() -> texts().get(1).setText(target.toString()));
            finish();
            assertTrue(Files.isRegularFile(target.resolve(NAME).resolve("data").resolve("orders.csv")));
            assertFalse(Files.exists(target.resolve(NAME).resolve("results")));
        } finally {
            System.clearProperty("org.salesconsultant.samples");
        }
    }

    private Path emptyProject() throws Exception {
        Path file = folder.resolve("any.scproject");
        ModelFiles.write(file, AnalysisFactory.eINSTANCE.createProject());
        return file;
    }

    private static IWizard wizard() {
        try {
            INewWizard wizard = (INewWizard) PlatformUI.getWorkbench().getNewWizardRegistry()
                    .findWizard("org.salesconsultant.analysis.ui.newProject").createWizard();
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            return wizard;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(String name, Path parent, Path data) {
        Ui.run(() -> {
            choose(false);
            choose(true);
            texts().get(0).setText(name);
            texts().get(1).setText(parent.toString());
            texts().get(2).setText(data.toString());
        });
    }

    /** Chooses the second radio button, a data file of one's own, or the first. */
    private void choose(boolean ownData) {
        List<Button> choices = Ui.find(dialog.getShell(), Button.class, button -> (button.getStyle() & SWT.RADIO) != 0);
        choices.get(0).setSelection(!ownData);
        choices.get(1).setSelection(ownData);
        choices.get(ownData ? 1 : 0).notifyListeners(SWT.Selection, new Event());
    }

    private void finish() {
        assertTrue(Ui.get(() -> button(IDialogConstants.FINISH_ID).isEnabled()), () -> "" + dialog.getCurrentPage()
                .getErrorMessage());
        Ui.run(() -> button(IDialogConstants.FINISH_ID).notifyListeners(SWT.Selection, new Event()));
        Ui.await("the wizard to be done", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    private Button button(int id) {
        return Ui.find(dialog.getShell(), Button.class, button -> Integer.valueOf(id).equals(button.getData())).getFirst();
    }

    private List<Text> texts() {
        return Ui.find(dialog.getShell(), Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
    }
}
