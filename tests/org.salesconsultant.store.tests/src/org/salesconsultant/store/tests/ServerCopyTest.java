/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.ledger.LedgerState;
import org.salesconsultant.store.server.CopySize;
import org.salesconsultant.store.server.Refreshed;
import org.salesconsultant.store.server.ServerCopy;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** The copy of a server in a file has what the server has, after whatever happened in between. */
class ServerCopyTest {

    @TempDir
    Path folder;

    private Store server;

    private Path file;

    private Store copied;

    private ServerCopy copy;

    @BeforeEach
    void open() throws CoreException {
        server = Place.SERVER.store(folder);
        file = Stores.file(folder);
        copied = Store.at(file, Stores.TYPES, Stores.options());
        copy = ServerCopy.of(Place.connection(MariaDbServer.READER, folder), Stores.TYPES, file, Stores.options(), 3);
    }

    /** All there is of a table, with its bookkeeping, as texts. */
    private static List<String> all(Store store, EntityType type, boolean former) throws CoreException {
        String columns = type.attributes().stream().map(attribute -> "{text({name(" + attribute.column() + ")})}")
                .collect(Collectors.joining(", "));
        String order = type.key().stream().map(column -> "{name(" + column + ")}").collect(Collectors.joining(", "));
        return Stores.rows(store, "SELECT " + columns + ", {text(_version)}, _source, {text(_change_set)}" + (former ? ", {text(_replaced_by)}" : "")
                + " FROM {" + (former ? "journal" : "name") + "(" + type.table() + ")} ORDER BY " + order + (former ? ", _replaced_by" : ""));
    }

    private void assertSame() throws CoreException {
        for (EntityType type : List.of(Stores.CUSTOMER, Stores.PRODUCT, Stores.ORDER, Stores.LINE)) {
            assertEquals(all(server, type, false), all(copied, type, false), type.name());
            assertEquals(all(server, type, true), all(copied, type, true), type.name());
        }
        for (String query : List.of("SELECT {text(id)}, actor, source, run FROM change_sets ORDER BY id",
                "SELECT class_name, object_key, column_name, {text(change_set)} FROM hand_edits ORDER BY 1, 2, 3, 4",
                "SELECT source, file, hash, {text(row_count)} FROM import_sources ORDER BY 1, 2",
                "SELECT source, reason, text FROM import_rejects ORDER BY source, position",
                "SELECT source, object_key, kept, offered FROM import_conflicts ORDER BY 1, 2, 3, 4",
                "SELECT segmentation, customer_id, segment FROM segment_members ORDER BY 1, 2",
                "SELECT claim_key, state, actor FROM ledger ORDER BY claim_key")) {
            assertEquals(Stores.rows(server, query), Stores.rows(copied, query), query);
        }
    }

    private void fill(int customers) throws CoreException {
        server.write(Stores.by("a"), writer -> {
            Load load = writer.load(Stores.CUSTOMER, List.of("id", "name", "income"), ImportMode.UPDATE);
            for (int i = 0; i < customers; i++) {
                load.append("c" + i, "王 " + i, new BigDecimal(i).movePointLeft(2));
            }
            writer.log("a").rejected(new RejectedRow("read", "f", 1, "", "not a number", "x", "invalid", null));
            writer.remember("a", List.of(new ImportSource("a", "f", "hash", "", List.of("x"), 8, 7)));
            load.finish();
            Load orders = writer.load(Stores.ORDER, List.of("id", "customer", "amount", "date"), ImportMode.UPDATE);
            for (int i = 0; i < customers; i++) {
                orders.append("o" + i, "c" + i, new BigDecimal("1.25"), LocalDateTime.of(2024, 1, 1, 0, 0, 0, 123_456_000));
            }
            return orders.finish();
        }, null);
    }

    @Test
    void theFirstCopyHasAllOfIt() throws CoreException {
        fill(10);
        server.ledger(Stores.ANNA).claim("k1", "");
        assertEquals(new CopySize(20, true), copy.size(Stores.ANNA, null));
        assertEquals(Optional.empty(), copy.asOf(null));
        Refreshed refreshed = copy.refresh(Stores.ANNA, null);
        assertTrue(refreshed.whole());
        assertSame();
        assertEquals(Optional.of(refreshed.asOf()), copy.asOf(null));
        assertEquals(new CopySize(0, false), copy.size(Stores.ANNA, null));
    }

    @Test
    void aRefreshBringsInsertsUpdatesDeletesAndWhoElseHasAnObject() throws CoreException {
        fill(5);
        copy.refresh(Stores.ANNA, null);
        server.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "new", "name", "Zoe"), 0);
            writer.save(Stores.CUSTOMER, Map.of("id", "c1", "name", "Anna"), 1);
            writer.delete(Stores.ORDER, List.of("o2"), 1);
            writer.delete(Stores.CUSTOMER, List.of("c2"), 1);
            writer.members("value", "run 1").append("c1", "gold", 0.5);
            return null;
        }, null);
        Stores.customers(server, "b", "c3", "王 3");
        server.ledger(Stores.ANNA).claim("k1", "");
        Refreshed refreshed = copy.refresh(Stores.ANNA, null);
        assertFalse(refreshed.whole());
        assertEquals(3, refreshed.written());
        assertEquals(2, refreshed.removed());
        assertSame();
        fill(4);
        server.ledger(Stores.ANNA).settle("k1", LedgerState.DONE);
        copy.refresh(Stores.ANNA, null);
        assertSame();
        server.undo(Stores.ANNA, 2, null);
        server.write(Stores.byHand(), writer -> {
            writer.releaseEdits(Stores.CUSTOMER, List.of("c1"));
            return null;
        }, null);
        copy.refresh(Stores.ANNA, null);
        assertSame();
        assertEquals(0, copy.refresh(Stores.ANNA, null).written());
    }

    @Test
    void aCopyThatWasBrokenOffGoesOnAndHasWhatChangedMeanwhile() throws CoreException {
        fill(30);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int rows;

            @Override
            public void worked(int work) {
                rows += work;
                setCanceled(rows >= 36);
            }
        };
        assertThrows(OperationCanceledException.class, () -> copy.refresh(Stores.ANNA, monitor));
        assertFalse(Files.exists(file), "a copy that is not whole is not to be seen");
        server.write(Stores.byHand(), writer -> {
            writer.delete(Stores.ORDER, List.of("o0"), 1);
            writer.delete(Stores.CUSTOMER, List.of("c0"), 1);
            writer.save(Stores.CUSTOMER, Map.of("id", "c1", "name", "Anna"), 1);
            writer.save(Stores.CUSTOMER, Map.of("id", "b0", "name", "before all"), 0);
            return null;
        }, null);
        List<Integer> rows = new ArrayList<>();
        Refreshed refreshed = copy.refresh(Stores.ANNA, new NullProgressMonitor() {
            @Override
            public void worked(int work) {
                rows.add(work);
            }
        });
        assertTrue(refreshed.whole());
        assertEquals(2, refreshed.written());
        assertTrue(rows.stream().mapToInt(Integer::intValue).sum() < 50, "what was copied before was copied again: " + rows);
        assertSame();
    }

    @Test
    void whatAProjectHadInItsOwnFileIsKeptBesideTheCopy() throws CoreException {
        Stores.customers(copied, "mine", "m1", "Mine");
        copied.ledger(Stores.ANNA).claim("mine", "");
        fill(3);
        copy.refresh(Stores.ANNA, null);
        assertSame();
        Store own = Store.at(file.resolveSibling(file.getFileName() + ".local"), Stores.TYPES, Stores.options());
        assertEquals(List.of("m1|Mine|1|mine"), Stores.customers(own));
        assertEquals("mine", own.ledger(Stores.ANNA).claims().get(0).key());
        fill(2);
        copy.refresh(Stores.ANNA, null);
        assertSame();
    }

    @Test
    void aRefreshThatFailsLeavesTheCopyAsItWas() throws CoreException {
        fill(5);
        Refreshed first = copy.refresh(Stores.ANNA, null);
        List<String> before = all(copied, Stores.CUSTOMER, false);
        fill(3);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void worked(int work) {
                setCanceled(true);
            }
        };
        assertThrows(OperationCanceledException.class, () -> copy.refresh(Stores.ANNA, monitor));
        assertEquals(before, all(copied, Stores.CUSTOMER, false));
        assertEquals(Optional.of(first.asOf()), copy.asOf(null));
    }

    @Test
    void aServerThatWasPutBackToAnEarlierStateAndAnAttributeThatIsNewAreCopiedAnew() throws Exception {
        fill(5);
        copy.refresh(Stores.ANNA, null);
        String schema = Place.schema(folder);
        server.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "c1", "name", "Anna"), 1);
            return null;
        }, null);
        copy.refresh(Stores.ANNA, null);
        MariaDbServer.shared().execute("UPDATE " + schema + ".customers SET name = 'old', _change_set = 1 WHERE id = 'c1'",
                "DELETE FROM " + schema + ".change_sets WHERE id = 2", "DELETE FROM " + schema + ".journal_customers",
                "UPDATE " + schema + ".properties SET value = '' WHERE name = 'writer'");
        assertTrue(copy.refresh(Stores.ANNA, null).whole());
        assertEquals(all(server, Stores.CUSTOMER, false), all(copied, Stores.CUSTOMER, false));
        CrmTypes wide = Stores.TYPES.with("Customer", List.of(RoundTripTest.extra("loyalty", ValueType.BOOLEAN)));
        Store wider = Place.SERVER.store(folder, wide);
        wider.write(Stores.byHand(), writer -> {
            writer.save(wide.get("Customer"), Map.of("id", "c3", "loyalty", true), 1);
            return null;
        }, null);
        ServerCopy wideCopy = ServerCopy.of(Place.connection(MariaDbServer.READER, folder), wide, file, Stores.options());
        assertTrue(wideCopy.refresh(Stores.ANNA, null).whole());
        assertEquals(List.of("c3"), Stores.rows(Store.at(file, wide, Stores.options()), "SELECT id FROM customers WHERE loyalty ORDER BY id"));
    }
}
