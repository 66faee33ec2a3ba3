/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.ExportRunner;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.export.TableExport;

/** What can go wrong: one line, and no file is touched. */
final class ExportTroubleTest {

    @TempDir
    Path folder;

    private ExportFixture store;

    private Path out;

    @BeforeEach
    void makeStore() throws Exception {
        store = new ExportFixture(folder).orders();
        out = Files.createDirectory(folder.resolve("out"));
    }

    private TableExport orders() {
        return TableExport.all(store.type("Order"), out.resolve("orders.csv"));
    }

    private String problem(String format, TableExport table) {
        CoreException trouble = assertThrows(CoreException.class, () -> store.export(format, table));
        assertTrue(Problem.isProblem(trouble.getStatus()), trouble::toString);
        assertFalse(trouble.getMessage().contains("\n"));
        return trouble.getMessage();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void wrongColumnsFiltersFormatsAndParametersAreNamed() throws Exception {
        assertTrue(problem("csv", orders().withColumns(List.of("id", "colour"))).contains("colour"));
        assertTrue(problem("csv", orders().withColumns(List.of("customer", "customer_id"))).contains("customer_id"));
        assertTrue(problem("csv", orders().withSort(List.of(new SortColumn("size", false)))).contains("size"));
        assertTrue(problem("csv", orders().withFilter("amount >")).contains("filter"));
        assertTrue(problem("csv", orders().withFilter("amount")).contains("filter"));
        assertTrue(problem("parquet", orders()).contains("csv, xlsx, jsonl"));
        store.parameters.put("delimiter", "'");
        assertTrue(problem("csv", orders()).contains("orders.csv"));
        assertEquals(List.of(), files());
    }

    @Test
    void whatCannotBeReadBackSaysSoBeforeItIsNeeded() throws Exception {
        store.imports = true;
        assertTrue(problem("jsonl", orders()).contains("jsonl"));
        assertTrue(problem("csv", orders().withColumns(List.of("id"))).contains("customer_id"));
        assertEquals(List.of(), files());
    }

    @Test
    void aFullDiskLeavesTheEarlierFileAsItWas() throws Exception {
        Files.writeString(out.resolve("orders.csv"), "earlier");
        String message = problem("full", orders());
        assertTrue(message.startsWith(out.resolve("orders.csv").toRealPath().toString()) && message.contains("No space left"), message);
        assertEquals("earlier", Files.readString(out.resolve("orders.csv")));
        assertEquals(List.of("orders.csv"), files());
    }

    @Test
    void aFailureInOneClassKeepsTheFilesOfAllFromAppearing() throws Exception {
        CoreException trouble = assertThrows(CoreException.class, () -> store.export("csv",
                TableExport.all(store.type("Customer"), out.resolve("customers.csv")),
                TableExport.all(store.type("Order"), folder.resolve("crm.scstore/orders.csv"))));
        assertTrue(Problem.isProblem(trouble.getStatus()), trouble::toString);
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderInPlaceOfTheFileIsNamed() throws Exception {
        Files.createDirectory(out.resolve("orders.csv"));
        assertTrue(problem("csv", orders()).contains("orders.csv"));
    }

    @Test
    void cancelLeavesNothing() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> ExportRunner.run(store.request("csv", orders()), store.store(),
                ExportFixture.ACTOR, monitor));
        assertEquals(List.of(), files());
    }
}
