/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is stopped, politely or not, leaves a project that runs again. */
class InterruptTest {

    @TempDir
    Path folder;

    @Test
    void ctrlCEndsWith130AndTheNextRunSucceeds() throws Exception {
        Samples.copy("retail", folder.resolve("retail"));
        Launch.Running run = Samples.sales(folder).inAGroup().start("run", "retail", "--out", "first");
        run.await(folder.resolve("retail/store"));
        run.interrupt();
        assertEquals(130, run.end().code());
        assertRuns();
    }

    @Test
    void aKilledRunDoesNotHarmTheNext() throws Exception {
        Samples.copy("retail", folder.resolve("retail"));
        Launch.Running run = Samples.sales(folder).start("run", "retail", "--out", "first");
        run.await(folder.resolve("retail/store"));
        run.process().destroyForcibly();
        assertNotEquals(0, run.end().code());
        assertRuns();
    }

    private void assertRuns() throws Exception {
        Outcome outcome = Samples.sales(folder).run("run", "retail", "--out", "second");
        assertEquals(0, outcome.code(), outcome.err());
        try (Stream<Path> files = Files.list(folder.resolve("second"))) {
            assertEquals(1, files.filter(file -> file.endsWith("run.json")).count());
        }
    }
}
