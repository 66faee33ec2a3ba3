/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.SavedFilters;
import org.salesconsultant.store.browse.SortColumn;

class GridActionsTest {

    private static final String PRODUCTS = "org.salesconsultant.crm.ui.products";

    private final GridPage customers = new GridPage(Ui.CUSTOMERS);

    private SampleProject sample;

    @BeforeEach
    void openAProjectWithCustomers() throws Exception {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
        sample = SampleProject.withCustomers("mall");
        Ui.openPerspective();
        Ui.run(() -> ((CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                .selectReveal(new StructuredSelection(sample.project())));
        Ui.await("the first customer", () -> customers.cell(0, 0).equals(SampleProject.id(0)));
    }

    @AfterEach
    void removeIt() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void aFilterOpensInItsGridFromTheProjectExplorer() throws Exception {
        CrmTypes types = CrmTypes.installed();
        Browse expensive = Browse.all(types, types.get("Product")).showing(List.of("id", "name", "price"))
                .with(BrowseFilter.ALL.withCell("price", ">=100")).sortedBy(List.of(new SortColumn("price", true)));
        Path file = SavedFilters.of(sample.folder()).save("Dear ones", expensive);
        sample.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        IFile resource = sample.project().getFile("filters/" + file.getFileName());
        assertNotNull(IDE.getDefaultEditor(resource).getImageDescriptor());
        Ui.run(() -> {
            try {
                IDE.openEditor(Ui.page(), resource);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        GridPage products = new GridPage(PRODUCTS);
        Ui.await("the products of the filter, the dearest first", () -> products.labels().toString().contains("100 of 500 products")
                && products.cell(0, 0).equals("P499"));
        assertEquals(List.of("Name", "Price"), products.headings().subList(1, 3));
    }

    @Test
    void severalSelectedRowsAreDeletedAfterOneQuestionAndBroughtBackByUndo() throws Exception {
        Ui.run(() -> customers.clickRow(1, SWT.NONE));
        Ui.run(() -> customers.clickRow(3, SWT.SHIFT));
        Ui.await("three rows", () -> customers.grid().selectedCount() == 3);
        customers.choose("Delete...");
        List<String> texts = EditorUi.dialogWith("Delete all 8 objects");
        Screenshot.take("delete-several");
        assertTrue(String.join(" ", texts).contains("Delete 3 Customers?"), String.join(" ", texts));
        EditorUi.press("Delete all 8 objects");
        Ui.await("the rest, and the notice", () -> customers.labels().toString().contains("1,231 customers") && noticed());
        assertEquals(SampleProject.id(4), Ui.get(() -> customers.cell(0, 1)));
        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO, Map.of());
        Ui.await("all of them", () -> customers.labels().toString().contains("1,234 customers"));
        Ui.await("in their place", () -> customers.cell(0, 1).equals(SampleProject.id(1)));
    }

    @Test
    void columnsInWhichNobodyHasAValueAreLeftOutUntilTheyAreChosen() {
        GridPage products = new GridPage(PRODUCTS);
        Ui.await("the first product", () -> products.cell(0, 0).equals("P000"));
        assertEquals(List.of("Name", "Price"), products.headings().subList(1, products.headings().size()));
        products.choose("Columns...");
        Ui.await("the dialog", () -> GridPage.isOpen("Columns..."));
        assertTrue(Ui.get(() -> Arrays.stream(Ui.find(GridPage.dialog("Columns..."), Table.class, each -> true).getFirst().getItems())
                .map(TableItem::getText).toList().contains("Category")));
        Ui.run(() -> GridPage.push(GridPage.dialog("Columns..."), "Cancel"));
    }

    /** Whether the notice that offers to undo is there, asked on the UI thread. */
    private static boolean noticed() {
        return Arrays.stream(Ui.display().getShells()).anyMatch(shell -> shell.isVisible()
                && !Ui.find(shell, Link.class, link -> link.getText().equals("<a>Undo</a>")).isEmpty());
    }
}
