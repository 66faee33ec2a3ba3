/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.api.StringColumn;

/** The 541,909 real order lines. */
final class OnlineRetailTest {

    private static final Path DATA = Path.of(System.getProperty("shared.data", ""), "online-retail", "online_retail.csv.gz");

    @TempDir
    Path folder;

    @Test
    void theUsualFilterLeavesThePublishedFigures() throws Exception {
        ImportFixture project = project();
        project.cleaner = (staged, log, monitor) -> new Sample(staged, log);
        ImportOutcome outcome = project.run();
        assertEquals(541_909, outcome.read());
        assertEquals(397_884, outcome.kept());
        assertEquals(0, outcome.refusedReading() + outcome.refusedMapping());
        assertEquals(541_909 - 397_884, outcome.droppedRows());
        assertEquals(List.of("4338"), project.query("SELECT {text(count(*))} FROM customers ORDER BY 1"));
        assertEquals(List.of("18532|8911407.9040"),
                project.query("SELECT {text(count(*))}, {text(sum(amount))} FROM orders ORDER BY 1"));
        assertEquals(List.of("397884|8911407.9040"),
                project.query("SELECT {text(count(*))}, {text(sum(amount))} FROM order_lines ORDER BY 1"));
        assertEquals(List.of("customer-unknown|1447682.1200", "invalid|0.0000", "returns|-611342.0900"), project.query(
                "SELECT category, {text(sum(amount))} FROM import_rejects GROUP BY category ORDER BY category"));
        assertEquals(List.of("1755276.6400"),
                project.query("SELECT {text(sum(amount))} FROM import_rejects WHERE category = 'customer-unknown'"
                + " AND amount > 0 AND text NOT LIKE 'C%' ORDER BY 1"));
        assertFalse(project.run().loaded());
    }

    @Test
    void withoutCleaningOnlyTheLinesWithoutACustomerAreRefused() throws Exception {
        ImportFixture project = project();
        ImportOutcome outcome = project.run();
        assertEquals(135_080, outcome.refusedMapping());
        assertEquals(541_909 - 135_080, outcome.kept());
        assertEquals(List.of("4372"), project.query("SELECT {text(count(*))} FROM customers ORDER BY 1"));
        assertEquals(4372, outcome.loads().get("Customer").inserted());
        assertEquals(List.of("12370|Cyprus"), project.query("SELECT id, country FROM customers WHERE id = '12370' ORDER BY id"));
    }

    private ImportFixture project() {
        Assumptions.assumeTrue(Files.isRegularFile(DATA), "the shared data is not here");
        ImportFixture project = new ImportFixture(folder).mapOrderLines();
        project.definition.setSource("${data}");
        project.variables.put("data", DATA.toString());
        return project;
    }

    /** What the sample's recipe does: customer known, no cancellation, quantity and price above 0. */
    private record Sample(RowStream rows, RowLog log) implements RowStream {

        @Override
        public List<String> columns() {
            return rows.columns();
        }

        @Override
        public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
            rows.forEach(batch -> consumer.accept(filtered(batch)), monitor);
        }

        private RowBatch filtered(RowBatch batch) {
            StringColumn customers = batch.table().stringColumn("CustomerID");
            StringColumn invoices = batch.table().stringColumn("InvoiceNo");
            StringColumn quantities = batch.table().stringColumn("Quantity");
            StringColumn prices = batch.table().stringColumn("UnitPrice");
            int[] kept = IntStream.range(0, batch.rows().length).filter(i -> {
                String category = customers.get(i).isEmpty() ? "customer-unknown" : invoices.get(i).startsWith("C") ? "returns"
                        : quantities.get(i).startsWith("-") || new BigDecimal(prices.get(i)).signum() <= 0 ? "invalid" : null;
                if (category != null) {
                    String text = String.join(",", Arrays.asList(invoices.get(i), quantities.get(i), prices.get(i)));
                    log.rejected(new RejectedRow("usual", batch.file(), batch.rows()[i], "", category, text, category, null));
                }
                return category == null;
            }).toArray();
            return new RowBatch(batch.table().rows(kept), IntStream.of(kept).mapToLong(i -> batch.rows()[i]).toArray(),
                    batch.file());
        }
    }
}
