/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.server.Migration;
import org.salesconsultant.store.server.ServerCopy;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** A server that dies in the middle of the work, and many who work on one at the same time. */
class ServerResilienceTest {

    private static final int CUSTOMERS = 20_000;

    @TempDir
    Path folder;

    private MariaDbServer own;

    @AfterEach
    void stop() {
        if (own != null) {
            own.kill();
        }
    }

    private Store onOwnServer() throws CoreException {
        own = MariaDbServer.another();
        Migration.run(own.connection(MariaDbServer.ADMIN, "t_own"), Stores.TYPES, null);
        Store store = Store.on(own.connection(MariaDbServer.ANALYST, "t_own"), Stores.TYPES, Stores.options());
        Stores.customers(store, "a", "1", "Ann");
        return store;
    }

    private LoadSummary load(Store store, int dieAt, boolean merged) throws CoreException {
        return store.write(Stores.by("a"), writer -> {
            Load load = writer.load(Stores.CUSTOMER, List.of("id", "name"), ImportMode.UPDATE);
            for (int i = 1; i <= CUSTOMERS; i++) {
                load.append(String.valueOf(i), "name " + i);
                if (i == dieAt) {
                    own.kill();
                }
            }
            LoadSummary summary = load.finish();
            if (merged) {
                own.kill();
            }
            return summary;
        }, null);
    }

    @Test
    void aServerKilledInTheMiddleOfALoadHasNothingHalfWrittenAndTheLoadFinishesWhenItIsBack() throws Exception {
        Store store = onOwnServer();
        String problem = Stores.problem(() -> load(store, CUSTOMERS / 2, false));
        assertTrue(problem.contains("connection to the server was lost") && problem.contains("repeat the work"), problem);
        problem = Stores.problem(() -> Stores.customers(store));
        assertTrue(problem.contains("no server listens"), problem);
        own.start();
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        assertEquals(new LoadSummary(CUSTOMERS - 1, 1, 0, 0, 0), load(store, 0, false));
        assertEquals(new LoadSummary(0, 0, CUSTOMERS, 0, 0), load(store, 0, false));
    }

    @Test
    void aServerKilledBeforeTheCommitKeepsNothingAndItIsToldThatThisCannotBeKnownYet() throws Exception {
        Store store = onOwnServer();
        String problem = Stores.problem(() -> load(store, 0, true));
        assertTrue(problem.contains("lost"), problem);
        own.start();
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        assertEquals(List.of("1"), Stores.rows(store, "SELECT {text(count(*))} FROM change_sets ORDER BY 1"));
        assertEquals(CUSTOMERS - 1, load(store, 0, false).inserted());
    }

    @Test
    void aServerKilledInTheMiddleOfASaveKeepsNothingAndTheSameSaveSucceedsWhenItIsBack() throws Exception {
        Store store = onOwnServer();
        String problem = Stores.problem(() -> store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "name", "Anna"), 1);
            if (own.runs()) {
                own.kill();
            }
            writer.save(Stores.CUSTOMER, Map.of("id", "2", "name", "Bob"), 0);
            return null;
        }, null));
        assertTrue(problem.contains("no server listens") || problem.contains("lost"), problem);
        own.start();
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "name", "Anna"), 1);
            writer.save(Stores.CUSTOMER, Map.of("id", "2", "name", "Bob"), 0);
            return null;
        }, null);
        assertEquals(List.of("1|Anna|2|a+(hand)", "2|Bob|1|(hand)"), Stores.customers(store));
    }

    /** Reads the version of a customer and its counter, and writes the counter one higher; again if somebody was faster. */
    static int count(Store store, Actor actor, String id) throws CoreException {
        return count(store, Stores.CUSTOMER, actor, id, Map.of());
    }

    private static int count(Store store, EntityType customer, Actor actor, String id, Map<String, Object> further) throws CoreException {
        for (int conflicts = 0;; conflicts++) {
            long[] read = store.read(actor, engine -> {
                try (ColumnCursor cursor = engine.query(Statement.single("SELECT _version, age FROM customers WHERE id = ?"), id)) {
                    cursor.next();
                    return new long[] {cursor.longs(0)[0], cursor.longs(1)[0]};
                }
            }, null);
            try {
                store.write(ChangeSet.byHand(actor), writer -> {
                    Map<String, Object> values = new HashMap<>(further);
                    values.putAll(Map.of("id", id, "age", read[1] + 1));
                    writer.save(customer, values, read[0]);
                    return null;
                }, null);
                return conflicts;
            } catch (CoreException e) {
                if (!Problem.isProblem(e.getStatus()) || !e.getMessage().contains("edited since")) {
                    throw e;
                }
            }
        }
    }

    @Test
    void thirtyWhoReadEditAndRefreshAtTheSameTimeOneOfThemOnANewerSchemaLoseNoUpdateAndMeetNoDeadlock() throws Exception {
        Place.SERVER.store(folder);
        StoreOptions patient = StoreOptions.defaults().withPatience(Duration.ofMinutes(2)).withMemoryLimit(64L << 20);
        Store first = Store.on(Place.connection(MariaDbServer.ANALYST, folder), Stores.TYPES, patient);
        int shared = 3;
        first.write(Stores.byHand(), writer -> {
            for (int i = 0; i < shared; i++) {
                writer.save(Stores.CUSTOMER, Map.of("id", "c" + i, "age", 0L), 0);
            }
            return null;
        }, null);
        int editors = 20;
        int rounds = 4;
        List<Callable<Integer>> clients = new ArrayList<>();
        CrmTypes newer = Stores.TYPES.with("Customer", List.of(RoundTripTest.extra("loyalty", ValueType.DECIMAL)));
        Migration.run(Place.connection(MariaDbServer.ADMIN, folder), newer, null);
        Store onNewer = Store.on(Place.connection(MariaDbServer.ANALYST, folder), newer, patient);
        clients.add(() -> {
            int conflicts = 0;
            for (int round = 0; round < rounds; round++) {
                conflicts += count(onNewer, newer.get("Customer"), new Actor("newer"), "c" + round % shared,
                        Map.of("loyalty", BigDecimal.valueOf(round + 1L)));
            }
            return conflicts;
        });
        for (int i = 0; i < editors; i++) {
            Actor actor = new Actor("editor " + i);
            Store own = Store.on(Place.connection(MariaDbServer.ANALYST, folder), Stores.TYPES, patient);
            clients.add(() -> {
                int conflicts = 0;
                for (int round = 0; round < rounds; round++) {
                    conflicts += count(own, actor, "c" + round % shared);
                    own.ledger(actor).claim("claim " + round, "");
                }
                return conflicts;
            });
        }
        for (int i = 0; i < 4; i++) {
            String source = "source " + i;
            Store own = Store.on(Place.connection(MariaDbServer.ANALYST, folder), Stores.TYPES, patient);
            clients.add(() -> {
                for (int round = 0; round < rounds; round++) {
                    Stores.customers(own, source, source, "round " + round, "c0", null);
                }
                return 0;
            });
        }
        for (int i = 0; i < 4; i++) {
            Path file = folder.resolve("copy " + i + ".duckdb");
            ServerCopy copy = ServerCopy.of(Place.connection(MariaDbServer.READER, folder), Stores.TYPES, file, patient);
            clients.add(() -> {
                for (int round = 0; round < rounds; round++) {
                    copy.refresh(Stores.ANNA, null);
                }
                return 0;
            });
        }
        try (OtherProcess one = OtherProcess.start("count", Place.SERVER.name(folder), String.valueOf(rounds));
                OtherProcess two = OtherProcess.start("count", Place.SERVER.name(folder), String.valueOf(rounds));
                ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<Integer>> running = clients.stream().map(threads::submit).toList();
            for (Future<Integer> client : running) {
                client.get();
            }
            counted(one);
            counted(two);
        }
        int total = (editors + 3) * rounds;
        assertEquals(List.of(String.valueOf(total)), Stores.rows(first, "SELECT {text({count(age)})} FROM customers WHERE id IN ('c0', 'c1', 'c2')"
                + " ORDER BY 1"));
        assertEquals(List.of("c0|4.0000", "c1|2.0000", "c2|3.0000"), Stores.rows(onNewer,
                "SELECT id, {text(loyalty)} FROM customers WHERE id IN ('c0', 'c1', 'c2') ORDER BY id"), "those on the older schema leave it");
        assertEquals(rounds, first.ledger(Stores.ANNA).claims().size());
        for (int i = 0; i < 4; i++) {
            Path file = folder.resolve("copy " + i + ".duckdb");
            ServerCopy.of(Place.connection(MariaDbServer.READER, folder), Stores.TYPES, file, patient).refresh(Stores.ANNA, null);
            assertEquals(Stores.customers(first), Stores.customers(Store.at(file, Stores.TYPES, patient)));
        }
    }

    private static void counted(OtherProcess process) throws IOException {
        process.expect("counted");
    }

    @Test
    void whoComesWithAnotherVersionReadsWhileTheOthersGoOnAndNobodyWritesOnceTheTablesAreNewer() throws Exception {
        Store store = Place.SERVER.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        Store other = Store.on(Place.connection(MariaDbServer.ANALYST, folder), Stores.TYPES, Stores.options());
        store.read(Stores.ANNA, engine -> {
            assertEquals(1, Stores.rows(engine, "SELECT id FROM customers ORDER BY id").size());
            try {
                MariaDbServer.shared().execute("INSERT INTO " + Place.schema(folder) + ".migrations VALUES (99, now())");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            assertEquals(1, Stores.rows(engine, "SELECT id FROM customers ORDER BY id").size());
            return null;
        }, null);
        assertTrue(Stores.problem(() -> Stores.customers(other, "a", "1", "Anna")).contains("version 99"));
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(other));
    }
}
