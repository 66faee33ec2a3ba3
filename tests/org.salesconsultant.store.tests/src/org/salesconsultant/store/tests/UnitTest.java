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

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Staging;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;

/** A unit of work is done as a whole or not at all, wherever the store is. */
@ParameterizedClass
@EnumSource(Place.class)
class UnitTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"append", "merge"})
    void aProcessKilledInMidLoadLeavesTheStoreAsItWas(String work) throws Exception {
        Store store = place.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        try (OtherProcess other = OtherProcess.start(work, place.name(folder))) {
            other.expect(work.substring(0, 5));
            other.kill();
        }
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        Stores.customers(store, "a", "1", "Anna");
        assertEquals(List.of("1|Anna|2|a"), Stores.customers(store));
    }

    @Test
    void aProcessKilledAtAnyMomentLeavesWholeChangeSetsOnly() throws Exception {
        Store store = place.store(folder);
        for (int kill = 1; kill <= 3; kill++) {
            try (OtherProcess other = OtherProcess.start("rename", place.name(folder))) {
                other.expect("wrote " + kill);
                other.kill();
            }
            List<String> names = Stores.rows(store, "SELECT name || ' ' || {text(count(*))} FROM customers GROUP BY name ORDER BY name");
            assertEquals(1, names.size(), names::toString);
            assertTrue(names.get(0).endsWith(" " + OtherProgram.CUSTOMERS), names::toString);
        }
    }

    @Test
    void aCancelledUnitLeavesNothingBehindNeitherRowsNorStagingNorRejects() throws CoreException {
        Store store = place.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        NullProgressMonitor monitor = new NullProgressMonitor();
        assertThrows(OperationCanceledException.class, () -> store.write(Stores.by("a"), writer -> {
            writer.log("a").rejected(new RejectedRow("read", "f", 1, "", "r", "t", "invalid", null));
            Staging staging = writer.stage("a", List.of("x"));
            staging.append(1, "f", new String[] {"v"});
            Stores.customers(writer, ImportMode.UPDATE, "1", "Changed", "2", "New");
            monitor.setCanceled(true);
            Load load = writer.load(Stores.PRODUCT, List.of("id"), ImportMode.UPDATE);
            load.append("p");
            return load.finish();
        }, monitor));
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        assertEquals(List.of(), Stores.rows(store, "SELECT reason FROM import_rejects ORDER BY source, position"));
        assertEquals(List.of(), Stores.rows(store, "SELECT source FROM staged_sources ORDER BY source"));
    }

    @Test
    void aFailureInTheUnitLeavesNothingBehind() throws CoreException {
        Store store = place.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        assertThrows(IllegalArgumentException.class, () -> store.write(Stores.by("a"), writer -> {
            Stores.customers(writer, ImportMode.UPDATE, "2", "Bob");
            throw new IllegalArgumentException("a defect");
        }, null));
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
    }

    @Test
    void aUnitThatReadsCannotWrite() throws CoreException {
        Store store = place.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        assertThrows(CoreException.class, () -> store.read(Stores.ANNA, engine -> {
            engine.query(Statement.single("DELETE FROM customers")).next();
            return null;
        }, null));
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
    }
}
