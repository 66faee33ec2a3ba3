/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;

/** Whatever happens, the store is as it was before a unit of work, or as it is after it. */
class SafetyTest {

    @TempDir
    Path folder;

    private static void tamper(Path file, String... statements) throws SQLException {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + file.toString().replace("'", "''") + "' AS tampered");
            statement.execute("USE tampered");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aLongQueryStopsSoonAfterTheUserCancels() {
        Store store = Stores.in(folder);
        AtomicBoolean running = new AtomicBoolean();
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return running.get() && ++asked > 5;
            }
        };
        assertThrows(OperationCanceledException.class, () -> store.read(Stores.ANNA, engine -> {
            running.set(true);
            engine.query(Statement.single("SELECT count(*) FROM range(3000000) a, range(3000000) b WHERE a.range * b.range % 7 = 3")).next();
            return null;
        }, monitor));
    }

    @Test
    void queriesReachNeitherFilesNorSettings() {
        Store store = Stores.in(folder);
        for (String query : List.of("SELECT count(*) FROM read_text('/etc/hostname')", "SET threads = 1", "INSTALL httpfs",
                "COPY (SELECT 1) TO '/tmp/never'", "ATTACH '/tmp/never.db'")) {
            assertThrows(CoreException.class, () -> store.read(Stores.ANNA, engine -> {
                engine.query(Statement.single(query)).next();
                return null;
            }, null), query);
        }
        assertFalse(Files.exists(Path.of("/tmp/never")));
    }

    @Test
    void aStoreOfANewerProgramIsRefusedUntouched() throws Exception {
        Store store = Stores.in(folder);
        Stores.customers(store, "a", "1", "Ann");
        tamper(store.file(), "INSERT INTO migrations VALUES (99, now()::TIMESTAMP)");
        byte[] before = Files.readAllBytes(store.file());
        String problem = Stores.problem(() -> Stores.customers(store));
        assertTrue(problem.contains("version 99"), problem);
        assertTrue(Stores.problem(() -> Stores.customers(store, "a", "2", "Bob")).contains("version 99"));
        assertArrayEquals(before, Files.readAllBytes(store.file()));
    }

    @Test
    void aStoreOfAnOlderProgramIsBroughtUpToDateAfterABackup() throws Exception {
        Store store = Stores.in(folder);
        Stores.customers(store, "a", "1", "Ann");
        tamper(store.file(), "DROP TABLE hand_edits", "DROP TABLE import_conflicts", "DELETE FROM migrations WHERE version > 1");
        byte[] old = Files.readAllBytes(store.file());
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        assertEquals(List.of("1", "2"), Stores.rows(store, "SELECT {text(version)} FROM migrations ORDER BY version"));
        assertEquals(List.of(), Stores.rows(store, "SELECT object_key FROM hand_edits ORDER BY 1"));
        assertArrayEquals(old, Files.readAllBytes(store.file().resolveSibling(store.file().getFileName() + ".v1.backup")));
    }

    @Test
    void whatIsNoStoreIsRefusedUntouched() throws Exception {
        Store store = Stores.in(folder);
        Files.createDirectories(store.file().getParent());
        Files.writeString(store.file(), "id,name\n1,Ann\n".repeat(1000));
        byte[] text = Files.readAllBytes(store.file());
        assertTrue(Stores.problem(() -> Stores.customers(store)).contains("not a store"));
        assertArrayEquals(text, Files.readAllBytes(store.file()));
        Files.delete(store.file());
        tamper(store.file(), "CREATE TABLE mine (x INTEGER)");
        byte[] database = Files.readAllBytes(store.file());
        assertTrue(Stores.problem(() -> Stores.customers(store)).contains("another program"));
        assertArrayEquals(database, Files.readAllBytes(store.file()));
    }

    @Test
    void aStoreWhereNoFileCanBeIsAProblem() throws Exception {
        Path file = folder.resolve("file");
        Files.writeString(file, "");
        Store store = Store.at(file.resolve("in a file").resolve("s.scstore"), Stores.TYPES, Stores.options());
        assertTrue(Stores.problem(() -> Stores.customers(store)).contains("s.scstore"));
    }
}
