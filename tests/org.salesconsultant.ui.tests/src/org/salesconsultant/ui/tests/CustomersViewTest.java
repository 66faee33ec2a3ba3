/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.ui.grid.GridColumn;
import org.salesconsultant.ui.grid.LazyGrid;

class CustomersViewTest {

    private SampleProject sample;

    @BeforeEach
    void openAProjectWithCustomers() throws Exception {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
        sample = SampleProject.withCustomers("shop");
        Ui.openPerspective();
        Ui.run(() -> ((CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                .selectReveal(new StructuredSelection(sample.project())));
        Ui.await("the first customer", () -> cell(0, 0).equals(SampleProject.id(0)));
    }

    @AfterEach
    void removeIt() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void theColumnsAreTheAttributesExtraOnesIncluded() {
        List<String> headings = Ui.get(() -> grid().columns().stream().map(GridColumn::label).toList());
        assertTrue(headings.contains("Loyalty points"), headings::toString);
        assertTrue(headings.contains("Name"), headings::toString);
    }

    @Test
    void theTotalIsCounted() {
        assertTrue(Ui.get(() -> labels().stream().anyMatch(text -> text.contains("1,234"))), () -> Ui.get(() -> labels()
                .toString()));
    }

    @Test
    void aClickOnAHeadingSortsAndRowsWithoutAValueComeLast() {
        int age = column("Age");
        sort(age, SortDirectionEnum.DESC);
        Ui.await("the oldest first", () -> cell(age, 0).equals("79"));
        Screenshot.take("customers");
        Ui.run(() -> grid().text(age, SampleProject.CUSTOMERS - 1)); // asks for the last page
        Ui.await("the last page", () -> !cell(0, SampleProject.CUSTOMERS - 1).isEmpty());
        assertEquals("", Ui.get(() -> cell(age, SampleProject.CUSTOMERS - 1)));
        sort(age, SortDirectionEnum.ASC);
        Ui.await("the youngest first", () -> cell(age, 0).equals("21"));
    }

    @Test
    void pagesJoinWithoutAGapOrARepetition() {
        int name = column("Name");
        sort(name, SortDirectionEnum.DESC);
        Ui.await("the rows by name", () -> cell(name, 0).startsWith("客户"));
        List<String> ids = IntStream.range(0, SampleProject.CUSTOMERS).mapToObj(row -> {
            Ui.await("row " + row, () -> !cell(0, row).isEmpty());
            return Ui.get(() -> cell(0, row));
        }).toList();
        assertEquals(SampleProject.CUSTOMERS, new HashSet<>(ids).size(), () -> "repeated: " + repeated(ids));
    }

    @Test
    void aFilterKeepsWhatHasTheTextInAnyCase() {
        Ui.run(() -> Ui.find(view(), Text.class, text -> text.isVisible()).getFirst().setText("customer 12"));
        Ui.await("the filtered count", () -> labels().stream().anyMatch(text -> text.startsWith("23 ")));
        Ui.await("a row that matches", () -> cell(0, 0).equals(SampleProject.id(12)));
        Ui.run(() -> Ui.find(view(), Text.class, text -> text.isVisible()).getFirst().setText("nobody at all"));
        Ui.await("a word on why it is empty", () -> labels().stream().anyMatch(text -> text.contains("nobody at all")));
    }

    @Test
    void theUserInterfaceIsNotBlockedWhileRowsAreLoaded() {
        LongestPause pause = new LongestPause();
        Ui.run(pause::start);
        sort(column("Name"), SortDirectionEnum.DESC);
        for (int row = 0; row < SampleProject.CUSTOMERS; row += 150) {
            int wanted = row;
            Ui.await("row " + row, () -> !cell(0, wanted).isEmpty());
        }
        long millis = Ui.get(pause::stop);
        assertTrue(millis < 500, "the UI thread was busy for " + millis + " ms at a time"); // 100 ms on a machine of its own
    }

    private static List<String> repeated(List<String> ids) {
        return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct().toList();
    }

    private void sort(int column, SortDirectionEnum direction) {
        Ui.run(() -> {
            ILayer header = table();
            header.doCommand(new SortColumnCommand(header, column + 1, false, direction));
        });
    }

    private int column(String heading) {
        return Ui.get(() -> grid().columns().stream().map(GridColumn::label).toList()).indexOf(heading);
    }

    private static Composite view() {
        try {
            IViewPart part = Ui.page().showView(Ui.CUSTOMERS);
            return Ui.find(part.getSite().getShell(), LazyGrid.class, LazyGrid::isVisible).getFirst().getParent();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LazyGrid grid() {
        return Ui.find(view(), LazyGrid.class, grid -> true).getFirst();
    }

    private static NatTable table() {
        return Ui.find(grid(), NatTable.class, table -> true).getFirst();
    }

    private static String cell(int column, int row) {
        return grid().text(column, row);
    }

    private static List<String> labels() {
        return Ui.find(view(), Label.class, label -> true).stream().map(Label::getText).toList();
    }
}
