/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityViewTest {

    private final GridPage customers = new GridPage(Ui.CUSTOMERS);

    private SampleProject sample;

    @BeforeEach
    void openAProjectWithCustomers() throws Exception {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
        sample = SampleProject.withCustomers("shop");
        sample.choose("Customer", "id,name,age,country,loyalty_points");
        Ui.openPerspective();
        Ui.run(() -> ((CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                .selectReveal(new StructuredSelection(sample.project())));
        Ui.await("the first customer", () -> customers.cell(0, 0).equals(SampleProject.id(0)));
        Ui.await("the count", () -> customers.labels().toString().contains("1,234 customers"));
    }

    @AfterEach
    void removeIt() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void theColumnsAreTheAttributesExtraOnesIncluded() {
        assertEquals(List.of("Name", "Age", "Country", "Loyalty points"), customers.headings().subList(1, 5));
    }

    @Test
    void aClickOnAHeadingSortsAndRowsWithoutAValueComeLast() {
        int age = customers.column("Age");
        Ui.run(() -> customers.clickHeading(age, SWT.NONE));
        Ui.await("the youngest first", () -> customers.cell(age, 0).equals("21"));
        Ui.run(() -> customers.clickHeading(age, SWT.NONE));
        Ui.await("the oldest first", () -> customers.cell(age, 0).equals("79"));
        Ui.run(() -> customers.cell(age, SampleProject.CUSTOMERS - 1)); // asks for the last page
        Ui.await("the last page", () -> !customers.cell(0, SampleProject.CUSTOMERS - 1).isEmpty());
        assertEquals("", Ui.get(() -> customers.cell(age, SampleProject.CUSTOMERS - 1)));
    }

    @Test
    void aClickWithControlSortsByASecondColumn() {
        int age = customers.column("Age");
        int points = customers.column("Loyalty points");
        Ui.run(() -> customers.clickHeading(age, SWT.NONE));
        Ui.await("the youngest first", () -> customers.cell(age, 0).equals("21"));
        Ui.run(() -> customers.clickHeading(points, SWT.CTRL));
        Ui.await("among them the fewest points first", () -> customers.cell(points, 0).equals("1"));
        Ui.run(() -> customers.clickHeading(points, SWT.CTRL));
        Ui.await("among them the most points first", () -> customers.cell(points, 0).equals("1,201"));
        assertEquals("21", Ui.get(() -> customers.cell(age, 0)));
    }

    @Test
    void pagesJoinWithoutAGapOrARepetition() {
        int name = customers.column("Name");
        Ui.run(() -> customers.clickHeading(name, SWT.NONE));
        Ui.run(() -> customers.clickHeading(name, SWT.NONE));
        Ui.await("the rows by name", () -> customers.cell(name, 0).startsWith("客户"));
        List<String> ids = IntStream.range(0, SampleProject.CUSTOMERS).mapToObj(row -> {
            Ui.await("row " + row, () -> !customers.cell(0, row).isEmpty());
            return Ui.get(() -> customers.cell(0, row));
        }).toList();
        assertEquals(SampleProject.CUSTOMERS, new HashSet<>(ids).size());
    }

    @Test
    void searchedWordsAreInOneOfTheTextColumnsInAnyCase() {
        Ui.run(() -> customers.search().setText("customer 12"));
        Ui.await("the count", () -> customers.labels().toString().contains("39 of 1,234"));
        Ui.await("a row that matches", () -> customers.cell(0, 0).equals(SampleProject.id(12)));
        Ui.run(() -> customers.search().setText("nobody at all"));
        Ui.await("no row", () -> customers.labels().toString().contains("0 of 1,234"));
    }

    @Test
    void whatIsWrittenIntoTheFilterRowFiltersAndIsClearedInOneClick() {
        int age = customers.column("Age");
        Ui.run(() -> customers.write(age, ">=78"));
        Ui.await("two ages", () -> customers.labels().toString().contains("40 of 1,234 customers"));
        assertTrue(Ui.get(() -> customers.labels().toString()).contains("Age"), "the filter is told");
        int name = customers.column("Name");
        Ui.run(() -> customers.write(name, "客户*"));
        Ui.await("both conditions", () -> customers.labels().toString().contains("20 of 1,234"));
        Screenshot.take("filter-row");
        Ui.run(() -> customers.clear().notifyListeners(SWT.Selection, new Event()));
        Ui.await("all rows", () -> customers.labels().toString().contains("1,234 customers"));
    }

    @Test
    void whatSaysNothingIsToldInOneLineAndTheRowsStay() {
        int age = customers.column("Age");
        Ui.run(() -> customers.write(age, "old"));
        Ui.await("the problem", () -> customers.labels().stream().anyMatch(text -> text.contains("‘old’ is no number")));
        assertEquals(SampleProject.id(0), Ui.get(() -> customers.cell(0, 0)));
        Ui.run(() -> customers.write(age, "79"));
        Ui.await("a filter that says something", () -> customers.labels().toString().contains("20 of 1,234"));
        assertTrue(Ui.get(() -> customers.labels().stream().noneMatch(text -> text.contains("‘old’"))));
    }

    @Test
    void rowsAreSelectedOverPagesFoundAgainInAnotherOrderAndCopiedWithHeadings() {
        Ui.run(() -> customers.clickRow(1, SWT.NONE));
        Ui.run(() -> customers.press(SWT.END, SWT.CTRL | SWT.SHIFT));
        Ui.await("nearly all", () -> customers.grid().selectedCount() == SampleProject.CUSTOMERS - 1);
        Ui.run(() -> customers.clickHeading(customers.column("Name"), SWT.NONE));
        Ui.await("the rows by name", () -> customers.cell(1, 1).equals("Customer 10"));
        Ui.await("the same rows", () -> customers.grid().selectedCount() == SampleProject.CUSTOMERS - 1);
        Ui.run(() -> customers.grid().copy());
        Ui.await("the text", () -> GridPage.clipboard().lines().count() == SampleProject.CUSTOMERS);
        List<String> lines = Ui.get(GridPage::clipboard).lines().toList();
        assertTrue(lines.getFirst().endsWith("Name\tAge\tCountry\tLoyalty points"), lines.getFirst());
        assertEquals(SampleProject.id(10) + "\tCustomer 10\t\t\t", lines.get(1));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith(SampleProject.id(0) + "\t")), "the one that was not selected");
    }

    @Test
    void controlAWithTheFilterSelectsAllThatAreShown() {
        int age = customers.column("Age");
        Ui.run(() -> customers.write(age, "79"));
        Ui.await("20 rows", () -> customers.labels().toString().contains("20 of 1,234"));
        Ui.run(() -> customers.clickRow(0, SWT.NONE));
        Ui.run(() -> customers.press('a', SWT.CTRL));
        Ui.await("all of them", () -> customers.grid().selectedCount() == 20);
        Ui.await("told", () -> customers.labels().toString().contains("20 selected"));
    }

    @Test
    void columnsAreChosenInTheDialogAndKept() {
        customers.choose("Columns...");
        Ui.await("the dialog", () -> GridPage.isOpen("Columns..."));
        Ui.run(() -> {
            Shell dialog = GridPage.dialog("Columns...");
            Table table = Ui.find(dialog, Table.class, each -> true).getFirst();
            tick(table, "Age", false);
            tick(table, "City", true);
        });
        Screenshot.take("columns");
        Ui.run(() -> GridPage.push(GridPage.dialog("Columns..."), "OK"));
        Ui.await("the columns", () -> customers.grid().columns().size() == 5 && customers.grid().columns().getLast().label().equals("City"));
        Ui.await("the rows", () -> customers.cell(0, 0).equals(SampleProject.id(0)));
        assertEquals(-1, customers.column("Age"));
        Ui.run(() -> Ui.page().hideView(customers.part()));
        Ui.await("the rows again", () -> customers.cell(0, 0).equals(SampleProject.id(0)));
        assertEquals("City", customers.headings().getLast());
    }

    private static void tick(Table table, String text, boolean checked) {
        TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
        item.setChecked(checked);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
    }

    @Test
    void aFilterIsSavedAsAFileOfTheProjectAndOpenedAgain() {
        int age = customers.column("Age");
        Ui.run(() -> customers.write(age, "70..79"));
        Ui.await("the filter", () -> customers.labels().toString().contains("160 of 1,234"));
        Ui.run(() -> customers.clickHeading(age, SWT.NONE));
        Ui.await("the youngest first", () -> customers.cell(age, 0).equals("71"));
        customers.choose("Save filter...", "Saved filters");
        Ui.await("the question for a name", () -> GridPage.isOpen("Save filter..."));
        Ui.run(() -> {
            Shell dialog = GridPage.dialog("Save filter...");
            Ui.find(dialog, Text.class, Text::getEditable).getFirst().setText("Over seventy 七十");
            GridPage.push(dialog, "OK");
        });
        Ui.await("the file", () -> Files.exists(sample.folder().resolve("filters").resolve("Over-seventy-七十.filter")));
        Ui.run(() -> customers.clear().notifyListeners(SWT.Selection, new Event()));
        Ui.await("all rows", () -> customers.labels().toString().contains("1,234 customers"));
        Ui.run(() -> customers.clickHeading(customers.column("Name"), SWT.NONE));
        Ui.await("another order", () -> customers.cell(1, 0).equals("Customer 0"));
        customers.choose("Over seventy 七十", "Saved filters");
        Ui.await("the filter again", () -> customers.labels().toString().contains("160 of 1,234"));
        Ui.await("and its order", () -> customers.cell(age, 0).equals("71"));
    }

    @Test
    void whatIsWrittenToTheStoreIsShownAtOnceAndSelectionAndPlaceStay() throws Exception {
        Ui.run(() -> customers.clickRow(2, SWT.NONE));
        Ui.await("one row", () -> customers.grid().selectedCount() == 1);
        sample.save("A0001", "New at the top");
        Ui.await("the new one", () -> customers.cell(1, 0).equals("New at the top"));
        Ui.await("the same row", () -> customers.grid().selectedCount() == 1);
        Ui.run(() -> customers.grid().copy());
        Ui.await("the row that was selected before", () -> GridPage.clipboard().contains(SampleProject.id(2) + "\t"));
    }

    @Test
    void ordersShowTheNameOfTheirCustomerAndWhatTheyComeTo() {
        GridPage orders = new GridPage("org.salesconsultant.crm.ui.orders");
        Ui.await("the first order", () -> orders.cell(0, 0).equals("O00000"));
        int customer = orders.column("Customer: Name");
        assertEquals("Customer 0", Ui.get(() -> orders.cell(customer, 0)));
        Ui.await("the sum", () -> orders.labels().toString().contains("EUR 62,250.00"));
        int type = orders.column("Type");
        assertTrue(Ui.get(() -> orders.grid().columns().get(type).choices()).contains("=Return"));
    }

    @Test
    void theUserInterfaceIsNotBlockedWhileRowsAreLoaded() {
        LongestPause pause = new LongestPause();
        Ui.run(pause::start);
        Ui.run(() -> customers.clickHeading(customers.column("Name"), SWT.NONE));
        for (int row = 0; row < SampleProject.CUSTOMERS; row += 150) {
            int wanted = row;
            Ui.await("row " + row, () -> !customers.cell(0, wanted).isEmpty());
        }
        long millis = Ui.get(pause::stop);
        assertTrue(millis < 500, "the UI thread was busy for " + millis + " ms at a time"); // 100 ms on a machine of its own
    }
}
