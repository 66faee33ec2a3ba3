/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.RejectCategory;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;

/** The 541,909 real order lines, whose figures are known. */
class OnlineRetailTest {

    private final Path file = Path.of(System.getProperty("shared.data", "."), "online-retail", "online_retail.csv.gz");

    private final Counts counts = new Counts();

    /** What is logged, counted by step. */
    private static final class Counts implements RowLog {

        private final Map<String, Integer> rejected = new TreeMap<>();

        private final Map<String, Long> changed = new TreeMap<>();

        private RejectedRow firstReturn;

        @Override
        public void rejected(RejectedRow row) {
            rejected.merge(row.stage() + "/" + row.category(), 1, Integer::sum);
            firstReturn = firstReturn == null && row.category().equals("returns") ? row : firstReturn;
        }

        @Override
        public void changed(CellChange change) {
            changed.merge(change.step() + "/" + change.column(), change.count(), Long::sum);
        }
    }

    @BeforeEach
    void needs_the_shared_data() {
        assumeTrue(Files.isRegularFile(file), "no shared data: " + file);
    }

    private static Recipe usualFilter() {
        return Recipes.recipe()
                .step("ids", "convertType", Map.of("columns", "CustomerID", "type", "integer", "unreadable", "missing"))
                .step("numbers", "convertType", Map.of("columns", "Quantity,UnitPrice", "type", "decimal"))
                .filter("no-cancellation", "not startsWith(InvoiceNo, 'C')", "cancelled", RejectCategory.RETURNS)
                .filter("known", "not isMissing(CustomerID)", "customer unknown", RejectCategory.CUSTOMER_UNKNOWN)
                .filter("positive", "Quantity > 0 and UnitPrice > 0", "quantity or price not above 0", RejectCategory.INVALID)
                .done();
    }

    @Test
    void the_usual_filters_keep_the_known_lines_and_account_for_all_others() throws CoreException {
        CsvRows lines = CsvRows.of(file, RowBatch.SIZE);
        int[] kept = new int[1];
        BigDecimal[] revenue = {BigDecimal.ZERO};
        Set<Object> customers = new HashSet<>();
        RecipeRunner.of(usualFilter(), "orders.recipe").apply(lines, counts).forEach(batch -> {
            TableRow row = new TableRow(batch.table());
            Expression amount = Expression.parse("Quantity * UnitPrice", TableRow.schema(batch.table()));
            int customer = lines.columns().indexOf("CustomerID");
            for (int i = 0; i < batch.rows().length; i++) {
                revenue[0] = revenue[0].add((BigDecimal) amount.value(row.at(i)));
                customers.add(row.value(customer));
            }
            kept[0] += batch.rows().length;
        }, new NullProgressMonitor());
        assertEquals(397_884, kept[0]);
        assertEquals(4_338, customers.size());
        assertEquals(0, new BigDecimal("8911407.904").compareTo(revenue[0]), revenue[0].toPlainString());
        assertEquals(541_909, kept[0] + counts.rejected.values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(9_288, counts.rejected.get("no-cancellation/returns"));
        assertEquals(406_829L, counts.changed.get("ids/CustomerID"));
        assertEquals(142, counts.firstReturn.row());
        assertEquals("C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527,United Kingdom", counts.firstReturn.text());
    }

    @Test
    void exact_duplicates_are_found_and_text_is_standardised() throws CoreException {
        Recipe recipe = Recipes.recipe().step("duplicates", "exactDuplicates", Map.of())
                .step("text", "standardiseText", Map.of("columns", "Description,Country")).done();
        int[] kept = new int[1];
        RecipeRunner.of(recipe, "orders.recipe").apply(CsvRows.of(file, RowBatch.SIZE), counts)
                .forEach(batch -> kept[0] += batch.rows().length, new NullProgressMonitor());
        assertEquals(541_909 - 5_268, kept[0]);
        assertEquals(Map.of("duplicates/other", 5_268), counts.rejected);
        assertEquals(Set.of("text/Description"), counts.changed.keySet());
        assertTrue(counts.changed.get("text/Description") > 100_000, counts.changed.toString());
    }
}
