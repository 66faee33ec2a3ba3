/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Store;

class SnapshotTest {

    @TempDir
    Path folder;

    private final ImportSource source = new ImportSource("a", "f.csv", "hash", "definition", List.of("x"), 2, 1);

    private Store filled() throws CoreException {
        Store store = Stores.in(folder);
        Stores.customers(store, "a", "1", "Ann", "2", "Bob");
        store.write(Stores.by("a"), writer -> {
            writer.save(Stores.ORDER, Stores.order("o1", "1"), 0);
            writer.stage("a", List.of("x")).append(1, "f.csv", new String[] {"staged"});
            writer.log("a").rejected(new RejectedRow("read", "f.csv", 2, "x", "why", "text", "invalid", null));
            writer.remember("a", List.of(source));
            writer.members("value", "run 1").append("1", "gold", 0.25);
            writer.scores("churn", "run 1").append("1", 0.75, "yes", "recency > 90");
            return null;
        }, null);
        store.ledger(Stores.ANNA).claim("k1", "mail");
        return store;
    }

    @Test
    void aSnapshotIsAStoreOfItsOwnThatKeepsWhatTheFirstOneHad() throws Exception {
        Store store = filled();
        Path target = folder.resolve("结果 1").resolve("inputs").resolve("store copy.scstore");
        store.snapshot(Stores.ANNA, target, null);
        Stores.customers(store, "a", "1", "Changed", "3", "New");
        store.ledger(Stores.ANNA).claim("k2", "later");

        Store copy = Store.at(target, Stores.TYPES, Stores.options());
        assertEquals(List.of("1|Ann|1|a", "2|Bob|1|a"), Stores.customers(copy));
        assertEquals(List.of("o1|12.5000"), Stores.rows(copy, "SELECT id, {text(amount)} FROM orders ORDER BY id"));
        assertEquals(List.of("why"), Stores.rows(copy, "SELECT reason FROM import_rejects ORDER BY source, position"));
        assertEquals(List.of(source), copy.read(Stores.ANNA, engine -> engine.importSources("a"), null));
        assertEquals(List.of("gold"), Stores.rows(copy, "SELECT segment FROM segment_members ORDER BY customer_id"));
        assertEquals(List.of("yes"), Stores.rows(copy, "SELECT decision FROM scores ORDER BY customer_id"));
        assertEquals(List.of("k1"), Stores.rows(copy, "SELECT claim_key FROM ledger ORDER BY 1"));
        assertEquals(1, copy.ledger(Stores.ANNA).claims().size());
        assertTrue(Stores.problem(() -> copy.read(Stores.ANNA, engine -> engine.staged("a"), null)).contains("staged"));
        assertEquals(List.of("0"), Stores.rows(copy, "SELECT {text(count(*))} FROM journal.customers ORDER BY 1"));
        try (Stream<Path> files = Files.list(store.file().getParent())) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().contains("making")), "left over");
        }
    }

    @Test
    void aSnapshotCanBeWrittenToAndReplacesAnOlderOne() throws CoreException {
        Store store = filled();
        Path target = folder.resolve("copy.scstore");
        store.snapshot(Stores.ANNA, target, null);
        Store copy = Store.at(target, Stores.TYPES, Stores.options());
        assertEquals(new LoadSummary(1, 1, 0, 0, 1), Stores.customers(copy, "a", "1", "Anna", "3", "New"));
        copy.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "4"), 0);
            return null;
        }, null);
        store.snapshot(Stores.ANNA, target, null);
        assertEquals(List.of("1|Ann|1|a", "2|Bob|1|a"), Stores.customers(copy));
    }
}
