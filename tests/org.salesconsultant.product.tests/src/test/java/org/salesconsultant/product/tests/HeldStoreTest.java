/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two commands on one project, of which the first is stopped by a signal in the middle of its import, the store in its hands. */
class HeldStoreTest {

    @TempDir
    Path folder;

    private Launch.Running first;

    private String pid;

    @BeforeEach
    void holdTheStore() throws Exception {
        Samples.copy("retail", folder.resolve("retail"));
        first = Samples.sales(folder).start("import", "retail");
        pid = String.valueOf(first.process().pid());
        Path lock = folder.resolve("retail/store/crm.duckdb.lock");
        first.await(lock);
        boolean held = false;
        while (!held) {
            assertTrue(first.process().isAlive(), "the import has ended and was never seen with the store");
            signal("STOP");
            held = Files.size(lock) > 0;
            if (!held) {
                signal("CONT");
                first.process().waitFor(5, TimeUnit.MILLISECONDS);
            }
        }
    }

    @AfterEach
    void letGo() throws Exception {
        first.process().destroyForcibly().waitFor();
    }

    @Test
    void theSecondWaitsThenEndsWithTwoAndNamesTheHolder() throws Exception {
        Outcome second = Samples.sales(folder).run("run", "retail", "--out", "out");
        assertEquals(2, second.code(), second.err());
        String last = second.errorLines().getLast();
        assertTrue(last.contains("process " + pid + " (import "), second.err());
        assertTrue(second.err().contains("Waiting for the store"), second.err());
        assertTrue(Files.notExists(folder.resolve("out/run.json")), "something was written");
    }

    @Test
    void theSecondGoesOnWhenTheFirstIsDone() throws Exception {
        Launch.Running second = Samples.sales(folder).start("import", "retail");
        second.awaitError("Waiting for the store");
        signal("CONT");
        assertEquals(0, first.end().code());
        Outcome outcome = second.end();
        assertEquals(0, outcome.code(), outcome.err());
    }

    private void signal(String name) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor());
    }
}
