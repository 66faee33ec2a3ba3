/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.salesconsultant.store.Store;

/** A store that an earlier program wrote, before the classes got more attributes: two customers, one edited, and an order. */
class EarlierStoreTest {

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void unpack() throws IOException {
        Files.createDirectories(Stores.file(folder).getParent());
        try (InputStream packed = FrameworkUtil.getBundle(EarlierStoreTest.class).getEntry("data/before-fuller-model.scstore.gz").openStream();
                GZIPInputStream file = new GZIPInputStream(packed)) {
            Files.copy(file, Stores.file(folder));
        }
        store = Stores.in(folder);
    }

    @Test
    void opensWithTheNewColumnsEmptyAndTakesThemFromThenOn() throws CoreException {
        assertEquals(List.of("1|Ann|1|a", "2|Bobby|2|a+(hand)"), Stores.customers(store));
        assertEquals(List.of("o1|sale|null|null"), Stores.rows(store, "SELECT id, type, original_id, status FROM orders ORDER BY id"));
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "status", "active", "since", LocalDate.of(2020, 2, 29)), 1);
            writer.save(Stores.ORDER, Map.of("id", "o1", "status", "paid", "original", "o1"), 1);
            return null;
        }, null);
        assertEquals(List.of("1|active|2020-02-29", "2|null|null"),
                Stores.rows(store, "SELECT id, status, {text(since)} FROM customers ORDER BY id"));
    }

    @Test
    void undoesWhatTheEarlierProgramWrote() throws CoreException {
        long byHand = Long.parseLong(Stores.rows(store, "SELECT {text(max(id))} FROM change_sets ORDER BY 1").getFirst());
        store.undo(Stores.ANNA, byHand, null);
        assertEquals(List.of("1|Ann|1|a", "2|Bob|3|a"), Stores.customers(store));
        assertEquals(List.of(), Stores.rows(store, "SELECT id FROM orders ORDER BY id"));
    }
}
