/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can do wrong is said in one line with its place, ends with 2 and shows no stack trace. */
class WrongUseTest {

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private Path orders;

    @BeforeEach
    void copyTheProject() throws Exception {
        Samples.copy("online-retail", folder.resolve("project"));
        orders = folder.resolve("orders.csv");
    }

    @Test
    void aProjectThatIsNotThere() throws Exception {
        assertWrong("nowhere 无", run("run", "nowhere 无"));
    }

    @Test
    void aVariableThatTheProjectDoesNotHave() throws Exception {
        Files.writeString(orders, "");
        assertWrong("colour", run("run", "project", "--set", "data=" + orders, "--set", "colour=red"));
    }

    @Test
    void aDataFileThatIsNotThere() throws Exception {
        assertWrong("orders.csv", run("run", "project", "--set", "data=" + orders));
    }

    @Test
    void anEmptyDataFile() throws Exception {
        Files.writeString(orders, "");
        assertWrong("orders.csv", run("run", "project", "--set", "data=" + orders));
    }

    @Test
    void aDataFileWithoutAMappedColumn() throws Exception {
        Files.writeString(orders, "InvoiceNo,StockCode\n536365,85123A\n");
        assertWrong("orders.csv", run("run", "project", "--set", "data=" + orders));
    }

    @Test
    void anOutputFolderThatIsAFile() throws Exception {
        Files.writeString(orders, "");
        assertWrong("orders.csv", run("run", "project", "--set", "data=" + orders, "--out", orders.toString()));
    }

    private Outcome run(String... arguments) throws Exception {
        return new Launch(Built.product().resolve("sales-consultant"), cache).in(folder).run(arguments);
    }

    private static void assertWrong(String place, Outcome outcome) {
        assertEquals(2, outcome.code(), outcome.err());
        String last = outcome.errorLines().getLast();
        assertTrue(last.contains(place), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
    }
}
