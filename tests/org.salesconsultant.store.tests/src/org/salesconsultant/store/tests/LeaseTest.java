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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

class LeaseTest {

    @TempDir
    Path folder;

    /** Tells when somebody is shown that he waits. */
    private static final class Waiting extends NullProgressMonitor {

        private final CompletableFuture<String> shown = new CompletableFuture<>();

        @Override
        public void subTask(String name) {
            shown.complete(name);
        }
    }

    private Store made() throws CoreException {
        Store store = Stores.in(folder);
        Stores.customers(store, "a", "1", "Ann");
        return store;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "nobody came");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsAProblemThatNamesTheHolder() throws Exception {
        Store store = made();
        try (OtherProcess other = OtherProcess.start("hold", store.file().toString())) {
            other.expect("holding");
            String problem = Stores.problem(() -> Stores.customers(store));
            assertTrue(problem.contains("process " + other.id() + " (run samples/retail) on "), problem);
            assertTrue(problem.contains(" since 20"), problem);
            assertTrue(problem.startsWith(store.file().toString()), problem);
            other.kill();
            assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        }
    }

    @Test
    void aProgramThatHoldsTheFileWithoutOurLockIsNamedToo() throws Exception {
        Store store = made();
        try (OtherProcess other = OtherProcess.start("foreign", store.file().toString())) {
            other.expect("holding");
            String problem = Stores.problem(() -> Stores.customers(store));
            assertTrue(problem.contains("process " + other.id() + " ("), problem);
        }
    }

    @Test
    void whoWaitsIsToldSoAndGoesOnWhenTheStoreIsFree() throws Exception {
        made();
        Store patient = Store.at(Stores.file(folder), Stores.TYPES, StoreOptions.defaults().withPatience(Duration.ofSeconds(60)));
        try (OtherProcess other = OtherProcess.start("hold", patient.file().toString())) {
            other.expect("holding");
            Waiting monitor = new Waiting();
            CompletableFuture<Long> reading = CompletableFuture.supplyAsync(() -> {
                try {
                    return patient.read(Stores.ANNA, engine -> 7L, monitor);
                } catch (CoreException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertTrue(monitor.shown.get(30, TimeUnit.SECONDS).contains("process " + other.id()));
            other.say("enough");
            assertEquals(7L, reading.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void waitingEndsWhenTheUserCancels() throws Exception {
        made();
        Store patient = Store.at(Stores.file(folder), Stores.TYPES, StoreOptions.defaults().withPatience(Duration.ofSeconds(60)));
        try (OtherProcess other = OtherProcess.start("hold", patient.file().toString())) {
            other.expect("holding");
            NullProgressMonitor monitor = new NullProgressMonitor() {
                @Override
                public void subTask(String name) {
                    setCanceled(true);
                }
            };
            assertThrows(OperationCanceledException.class, () -> patient.read(Stores.ANNA, engine -> null, monitor));
        }
    }

    @Test
    void readersInOneProcessShareTheStoreAndSeeTheStateTheyBeganWithWhileAnotherUnitWrites() throws Exception {
        Store store = made();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch reading = new CountDownLatch(1);
        CompletableFuture<List<String>> reader = CompletableFuture.supplyAsync(() -> {
            try {
                return store.read(Stores.ANNA, engine -> {
                    List<String> before = Stores.rows(engine, "SELECT name FROM customers ORDER BY id");
                    reading.countDown();
                    await(written);
                    assertEquals(before, Stores.rows(engine, "SELECT name FROM customers ORDER BY id"));
                    return before;
                }, null);
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
        await(reading);
        Stores.customers(Stores.in(folder), "a", "1", "Anna");
        assertEquals(List.of("1|Anna|2|a"), Stores.customers(store));
        written.countDown();
        assertEquals(List.of("Ann"), reader.get(30, TimeUnit.SECONDS));
    }

    @Test
    void aReaderKeepsItsStateAlsoWhileMostObjectsAreRemoved() throws Exception {
        Store store = Stores.in(folder);
        String[] many = new String[2 * 25_000];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "c" + i;
            many[i + 1] = "name";
        }
        Stores.customers(store, "a", many);
        String count = "SELECT {text(count(*))} FROM customers ORDER BY 1";
        List<String> before = store.read(Stores.ANNA, engine -> {
            List<String> first = Stores.rows(engine, count);
            CompletableFuture.runAsync(() -> {
                try {
                    Stores.customers(store, "a", "c0", "name");
                } catch (CoreException e) {
                    throw new IllegalStateException(e);
                }
            }).join();
            assertEquals(first, Stores.rows(engine, count));
            return first;
        }, null);
        assertEquals(List.of("25000"), before);
        assertEquals(List.of("1"), Stores.rows(store, count));
    }

    @Test
    void unitsThatWriteInOneProcessFollowOneAnother() throws Exception {
        Store store = made();
        CompletableFuture<?>[] writers = new CompletableFuture<?>[4];
        for (int i = 0; i < writers.length; i++) {
            String source = "s" + i;
            writers[i] = CompletableFuture.runAsync(() -> {
                try {
                    for (int round = 0; round < 5; round++) {
                        Stores.customers(store, source, source, "round " + round, "1", "Ann");
                    }
                } catch (CoreException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        CompletableFuture.allOf(writers).get(60, TimeUnit.SECONDS);
        assertEquals(List.of("s0 round 4", "s1 round 4", "s2 round 4", "s3 round 4"),
                Stores.rows(store, "SELECT id || ' ' || name FROM customers WHERE id <> '1' ORDER BY id"));
        assertEquals(List.of("5"), Stores.rows(store,
                "SELECT {text(length(_source) - length(replace(_source, chr(10), '')) + 1)} FROM customers WHERE id = '1' ORDER BY id"));
    }

    @Test
    void aUnitThatWritesCannotBeginAnotherOneButMayRead() throws CoreException {
        Store store = made();
        assertThrows(IllegalStateException.class, () -> store.write(Stores.by("a"),
                outer -> store.write(Stores.by("a"), inner -> Stores.customers(inner, ImportMode.UPDATE, "2", "Bob"), null), null));
        assertEquals(List.of("1|Ann|1|a"), store.write(Stores.by("a"), writer -> Stores.customers(store), null));
    }

    @Test
    void anIdleStoreIsClosedAndLeavesNothingButItsFileAndItsEmptyLock() throws Exception {
        Store store = Stores.in(folder);
        Stores.customers(store, "a", "1", "Ann");
        try (Stream<Path> files = Files.list(store.file().getParent())) {
            assertEquals(List.of(store.file().getFileName().toString(), store.file().getFileName() + ".lock"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(0, Files.size(store.file().resolveSibling(store.file().getFileName() + ".lock")));
    }
}
