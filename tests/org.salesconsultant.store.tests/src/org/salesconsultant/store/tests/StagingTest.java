/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;
import org.salesconsultant.store.ImportLog;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Staging;
import org.salesconsultant.store.Store;

@ParameterizedClass
@EnumSource(Place.class)
class StagingTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @Test
    void rowsComeBackInOrderInBatchesOfOneFileAlsoWhileTheSameUnitLoads() throws CoreException {
        Store store = place.store(folder);
        int rows = 2 * RowBatch.SIZE + 10;
        store.write(Stores.by("orders"), writer -> {
            Staging staging = writer.stage("orders", List.of("Name", "data_row", "客户"));
            for (int row = 1; row <= rows; row++) {
                staging.append(2L * row, row <= 100 ? "a.csv" : "b.csv", new String[] {"n" + row, null, row % 2 == 0 ? "" : "中" + row});
            }
            RowStream stream = staging.finish();
            assertEquals(List.of("Name", "data_row", "客户"), stream.columns());
            Load load = writer.load(Stores.CUSTOMER, List.of("id"), ImportMode.UPDATE);
            List<String> batches = new ArrayList<>();
            stream.forEach(batch -> {
                batches.add(batch.file() + " " + batch.rows()[0] + "-" + batch.rows()[batch.rows().length - 1]);
                assertEquals(List.of("Name", "data_row", "客户"), batch.table().columnNames());
                assertTrue(batch.table().stringColumn(1).isMissing(0));
                for (int i = 0; i < batch.rows().length; i++) {
                    assertEquals("n" + batch.rows()[i] / 2, batch.table().stringColumn(0).get(i));
                    load.append(batch.table().stringColumn(0).get(i));
                }
            }, new NullProgressMonitor());
            assertEquals(List.of("a.csv 2-200", "b.csv 202-131072", "b.csv 131074-262144", "b.csv 262146-262164"), batches);
            return load.finish();
        }, null);
        List<Long> again = new ArrayList<>();
        store.read(Stores.ANNA, engine -> {
            engine.staged("orders").forEach(batch -> again.add((long) batch.rows().length), new NullProgressMonitor());
            return null;
        }, null);
        assertEquals(rows, again.stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void stagingAnewReplacesTheRowsAndADataRowNeverGoesBack() throws CoreException {
        Store store = place.store(folder);
        for (String text : List.of("first", "second")) {
            store.write(Stores.by("s"), writer -> {
                writer.stage("s", List.of("x")).append(1, "f", new String[] {text});
                return null;
            }, null);
        }
        List<String> values = new ArrayList<>();
        store.read(Stores.ANNA, engine -> {
            engine.staged("s").forEach(batch -> values.addAll(batch.table().stringColumn("x").asList()), new NullProgressMonitor());
            return null;
        }, null);
        assertEquals(List.of("second"), values);
        assertThrows(IllegalArgumentException.class, () -> store.write(Stores.by("s"), writer -> {
            Staging staging = writer.stage("s", List.of("x"));
            staging.append(2, "f", new String[] {"b"});
            staging.append(2, "f", new String[] {"a"});
            return null;
        }, null));
        assertTrue(Stores.problem(() -> store.write(Stores.by("s"), writer -> writer.stage("s", List.of("Name", "name")), null))
                .contains("name"));
        assertTrue(Stores.problem(() -> store.read(Stores.ANNA, engine -> engine.staged("none"), null)).contains("none"));
    }

    @Test
    void whatAnImportRefusedAndChangedIsKeptInOrderAndReplacedByTheNextImport() throws CoreException {
        Store store = place.store(folder);
        for (int count : new int[] {5, 2}) {
            store.write(Stores.by("s"), writer -> {
                ImportLog log = writer.log("s");
                for (int i = 0; i < count; i++) {
                    log.rejected(new RejectedRow("read", "f.csv", 10 - i, "数量", "not a number", "a,\"b\"", "invalid",
                            i == 0 ? null : new BigDecimal("1.23455")));
                }
                log.changed(new CellChange("trim", "", "", "name", " a", "a", 12));
                writer.remember("s", List.of(new ImportSource("s", "f.csv", "abc", "def", List.of("a,b", "\"c\""), 12, 10)));
                return null;
            }, null);
        }
        assertEquals(List.of("10|read|数量|null", "9|read|数量|1.2346"), Stores.rows(store,
                "SELECT {text(data_row)}, stage, column_name, {text(amount)} FROM import_rejects ORDER BY source, position"));
        assertEquals(List.of("trim| a|a|12"), Stores.rows(store,
                "SELECT step, value_before, value_after, {text(cell_count)} FROM import_changes ORDER BY source, position"));
        assertEquals(List.of(new ImportSource("s", "f.csv", "abc", "def", List.of("a,b", "\"c\""), 12, 10)),
                store.read(Stores.ANNA, engine -> engine.importSources("s"), null));
    }
}
