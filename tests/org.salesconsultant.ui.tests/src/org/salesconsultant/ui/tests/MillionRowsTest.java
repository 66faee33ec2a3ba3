/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Measures the grid on a million customers, by hand on a quiet machine: {@code GRID_MILLION=true} in the environment. Each figure is
 * the time from what the user did to what he sees, and the longest time the UI thread was busy at a time.
 */
@EnabledIfEnvironmentVariable(named = "GRID_MILLION", matches = "true")
class MillionRowsTest {

    private static final int ROWS = 1_000_000;

    private final GridPage customers = new GridPage(Ui.CUSTOMERS);

    private long longest;

    @Test
    void aMillionCustomersOpenSortFilterAndScroll() throws Exception {
        try (SampleProject sample = SampleProject.withCustomers("million", ROWS)) {
            Ui.openPerspective();
            measured("open", () -> ((CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                    .selectReveal(new StructuredSelection(sample.project())), () -> !customers.cell(0, 0).isEmpty());
            measured("open, counted", () -> { }, () -> customers.labels().toString().contains("1,000,000"));
            measured("last row", () -> customers.cell(0, ROWS - 1), () -> !customers.cell(0, ROWS - 1).isEmpty());
            int name = customers.column("Name");
            measured("sort by name", () -> customers.clickHeading(name, SWT.NONE), () -> customers.cell(name, 0).equals("Customer 0")
                    && customers.cell(name, 1).equals("Customer 10"));
            measured("sort again at once", () -> {
                customers.clickHeading(name, SWT.NONE);
                customers.clickHeading(name, SWT.NONE);
                customers.clickHeading(name, SWT.NONE);
            }, () -> customers.cell(name, 0).equals("Customer 0") && customers.cell(name, 1).equals("Customer 10"));
            measured("last row by name", () -> customers.cell(0, ROWS - 1), () -> !customers.cell(0, ROWS - 1).isEmpty());
            measured("row 500,000 by name", () -> customers.cell(0, ROWS / 2), () -> !customers.cell(0, ROWS / 2).isEmpty());
            measured("search", () -> customers.search().setText("customer 99"), () -> customers.cell(name, 0).startsWith("Customer 10099"));
            measured("search, counted", () -> { }, () -> customers.labels().toString().contains("of 1,000,000"));
            measured("search none", () -> customers.search().setText(""), () -> customers.labels().toString().contains("1,000,000 customers")
                    && !customers.labels().toString().contains("of 1,000,000"));
            measured("select all", () -> {
                customers.clickRow(0, SWT.NONE);
                customers.press('a', SWT.CTRL);
            }, () -> customers.grid().selectedCount() == ROWS);
            measured("sort all selected", () -> customers.clickHeading(name, SWT.NONE), () -> customers.cell(name, 0).startsWith("客户"));
        }
        assertTrue(longest < 1_000, "the UI thread was busy for " + longest + " ms at a time");
    }

    private void measured(String what, Runnable action, BooleanSupplier seen) {
        LongestPause pause = new LongestPause();
        Ui.run(pause::start);
        long began = System.nanoTime();
        Ui.display().asyncExec(action);
        Ui.await(what, seen);
        long millis = (System.nanoTime() - began) / 1_000_000;
        long busy = Ui.get(pause::stop);
        longest = Math.max(longest, busy);
        System.out.println("GRID " + what + ": " + millis + " ms, UI thread busy at most " + busy + " ms");
    }
}
