/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.reports.internal.table.RunSource;
import org.salesconsultant.reports.internal.table.RunTable;
import org.salesconsultant.reports.internal.table.RunTables;
import org.salesconsultant.results.run.RunFolder;

class RunTablesTest {

    @TempDir
    private Path folder;

    @Test
    void everyTableHasRowsInARunThatHasEverything() throws CoreException, IOException {
        for (String name : RunTables.names()) {
            assertTrue(!table(name).rows().isEmpty(), name + " is empty");
        }
    }

    @Test
    void theWaterfallEndsAtTheAmountCounted() throws CoreException, IOException {
        RunTable bridge = table("bridge");
        int counted = bridge.rows().size() - 1;
        BigDecimal before = (BigDecimal) bridge.cell(counted - 1, "base");
        assertEquals(0, before.add((BigDecimal) bridge.cell(counted - 1, "more"))
                .compareTo((BigDecimal) bridge.cell(counted, "amount")), "the last step does not lead to the amount counted");
        assertEquals(6, bridge.rows().size(), "lines without rows are shown");
    }

    @Test
    void sevenFeaturesStandInTwoBlocksOfFourAndThree() throws CoreException, IOException {
        RunTable means = table("segment-means");
        assertEquals("Gross spend", means.cell(0, "feature3"));
        assertNull(means.cell(0, "feature5"));
        assertEquals(BigDecimal.TWO, means.cell(4, "block"));
        assertEquals("Tenure (days)", means.cell(4, "feature1"));
    }

    @Test
    void importanceIsSortedAndSumsToOne() throws CoreException, IOException {
        RunTable importance = table("importance");
        assertEquals("recency_days", importance.cell(0, "feature"));
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < 6; row++) {
            sum = sum.add((BigDecimal) importance.cell(row, "share"));
        }
        assertEquals(1.0, sum.doubleValue(), 1e-12);
    }

    @Test
    void theHistogramHoldsEveryScore() throws CoreException, IOException {
        RunTable scores = table("scores");
        long sum = 0;
        for (int row = 0; row < scores.rows().size(); row++) {
            sum += ((BigDecimal) scores.cell(row, "customers")).longValue();
        }
        assertEquals(2000, sum);
        assertEquals(40, scores.rows().size());
    }

    @Test
    void anUndefinedMeasureIsNullNotZero() throws CoreException, IOException {
        RunTable metrics = table("metrics");
        assertEquals("precision", metrics.cell(9, "measure"));
        assertNull(metrics.cell(9, "value"));
    }

    @Test
    void aTableThatIsNotThereIsRefusedNamingThoseThatAre() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> table("figure"));
        assertTrue(thrown.getMessage().contains("figures"), thrown.getMessage());
    }

    @Test
    void aCancelledReadStops() throws CoreException, IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        RunSource source = RunSource.of(RunFolder.open(RunFixture.in(folder).build()), Locale.ENGLISH, monitor);
        assertThrows(OperationCanceledException.class, () -> RunTables.read("scores", source));
    }

    private RunTable table(String name) throws CoreException, IOException {
        Path run = RunFixture.in(folder).build();
        return RunTables.read(name, RunSource.of(RunFolder.open(run), Locale.ENGLISH, new NullProgressMonitor()));
    }
}
