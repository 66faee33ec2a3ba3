/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Cleaning stands between staging and mapping. */
final class CleaningHookTest {

    private static final String FILE = "id,c,day,qty,price\n1,x,2011-01-01,2,1.5\n2,x,2011-01-01,bad,1.5\n3,,2011-01-02,4,1.5\n";

    @TempDir
    Path folder;

    @Test
    void aDroppedRowIsCountedUnderItsStepWithTheAmountOfItsStagedText() throws Exception {
        ImportFixture project = project();
        project.cleaner = (staged, log, monitor) -> new Filtered(staged, log, "c", false);
        ImportOutcome outcome = project.run();
        assertEquals(Map.of("known", 1L), outcome.dropped());
        assertEquals(1, outcome.kept());
        assertEquals(List.of("map|2|qty|invalid|null|'bad' is no number", "known|3||customer-unknown|6.0000|no customer"),
                project.rejects());
    }

    @Test
    void aRowDroppedBeforeTheRowsStreamHasItsAmountToo() throws Exception {
        ImportFixture project = project();
        project.cleaner = (staged, log, monitor) -> {
            log.rejected(new RejectedRow("known", "o.csv", 3, "", "no customer", "", "customer-unknown", null));
            return new Filtered(staged, null, "c", false);
        };
        project.run();
        assertEquals("known|3||customer-unknown|6.0000|no customer", project.rejects().getLast());
    }

    @Test
    void columnsThatAStepGaveATypeAreMappedAsTheyAre() throws Exception {
        ImportFixture project = project();
        project.cleaner = (staged, log, monitor) -> new Filtered(staged, log, "c", true);
        assertEquals(2, project.run().kept());
        assertEquals(List.of("1|3.0000", "2|null"), project.query("SELECT id, {text(amount)} FROM orders ORDER BY id"));
    }

    @Test
    void anExpressionIsComputedOverTheCleanedColumns() throws Exception {
        ImportFixture project = project();
        project.definition.getMappings().get(1).getAttributes().get(0).setColumn(null);
        project.definition.getMappings().get(1).getAttributes().get(0).setExpression("if(qty > 1, 'big', 'small')");
        project.cleaner = (staged, log, monitor) -> new Filtered(staged, log, "c", true);
        project.run();
        assertEquals(List.of("big|3.0000", "small|null"), project.query("SELECT id, {text(amount)} FROM orders ORDER BY id"));
    }

    private ImportFixture project() throws Exception {
        return new ImportFixture(folder).source("o.csv", FILE).map("Customer", "id=c").map("Order", "id=id", "date=day")
                .map("OrderLine", "quantity=qty", "unitPrice=price");
    }

    /** Drops rows without a text in a column, and may make quantities numbers. */
    private record Filtered(RowStream rows, RowLog log, String column, boolean typed) implements RowStream {

        @Override
        public List<String> columns() {
            return rows.columns();
        }

        @Override
        public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
            rows.forEach(batch -> {
                StringColumn texts = batch.table().stringColumn(column);
                int[] kept = IntStream.range(0, texts.size()).filter(i -> !texts.get(i).isEmpty()).toArray();
                for (int i = 0; log != null && i < texts.size(); i++) {
                    if (texts.get(i).isEmpty()) {
                        batch.table().stringColumn("qty").set(i, "99");
                        log.rejected(new RejectedRow("known", batch.file(), batch.rows()[i], "", "no customer", "",
                                "customer-unknown", null));
                    }
                }
                Table table = batch.table().rows(kept);
                if (typed) {
                    table.replaceColumn("qty", numbers(table.stringColumn("qty")));
                }
                consumer.accept(new RowBatch(table, IntStream.of(kept).mapToLong(i -> batch.rows()[i]).toArray(), batch.file()));
            }, monitor);
        }

        private static DoubleColumn numbers(StringColumn texts) {
            DoubleColumn numbers = DoubleColumn.create("qty");
            for (String text : texts) {
                if (text.matches("\\d+")) {
                    numbers.append(Double.parseDouble(text));
                } else {
                    numbers.appendMissing();
                }
            }
            return numbers;
        }
    }
}
