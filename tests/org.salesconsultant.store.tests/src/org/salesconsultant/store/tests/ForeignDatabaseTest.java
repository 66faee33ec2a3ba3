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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.store.foreign.ForeignDatabase;
import org.salesconsultant.store.foreign.ForeignPlace;
import org.salesconsultant.store.foreign.ForeignQuery;
import org.salesconsultant.store.foreign.ForeignRows;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** Somebody else's tables, on a server and in a file. */
class ForeignDatabaseTest {

    private static final String ALL = "SELECT nr, name, seit, umsatz FROM kunden";

    @TempDir
    Path folder;

    /** Each kind of database, filled with the same rows. */
    enum Kind {
        SERVER {
            @Override
            ForeignPlace fill(Path folder, String... statements) throws SQLException {
                String schema = Place.schema(folder);
                try (Connection admin = MariaDbServer.shared().administrator()) {
                    execute(admin, "CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4", "USE " + schema);
                    execute(admin, statements);
                }
                return new ForeignPlace.Server(Place.connection(MariaDbServer.ADMIN, folder));
            }
        },
        FILE {
            @Override
            ForeignPlace fill(Path folder, String... statements) throws SQLException {
                Path file = folder.resolve("host's crm.duckdb");
                DriverManager.registerDriver(new DuckDBDriver());
                try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
                    execute(connection, statements);
                }
                return new ForeignPlace.DatabaseFile(file);
            }
        };

        abstract ForeignPlace fill(Path folder, String... statements) throws SQLException;

        ForeignPlace customers(Path folder) throws SQLException {
            return fill(folder, "CREATE TABLE kunden (nr INT PRIMARY KEY, name VARCHAR(50), seit TIMESTAMP NULL, umsatz DECIMAL(10,2))",
                    "INSERT INTO kunden VALUES (2, NULL, NULL, NULL), (10, '', '2024-03-01 12:00:00', 0.10),"
                            + " (1, '王小明', '2024-02-29 12:00:00', 10.50)");
        }

        static void execute(Connection connection, String... statements) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static ForeignQuery query(String sql, String... key) {
        return new ForeignQuery(sql, List.of(), List.of(key), "seit");
    }

    private static List<String> rows(ForeignPlace place, ForeignQuery query) throws CoreException {
        try (ForeignDatabase database = ForeignDatabase.open(place, null); ForeignRows rows = database.rows(query)) {
            return read(rows);
        }
    }

    private static List<String> read(ForeignRows rows) throws CoreException {
        List<String> read = new ArrayList<>(List.of(rows.columns().toString()));
        for (String[] row = rows.next(); row != null; row = rows.next()) {
            read.add(Arrays.toString(row));
        }
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void rowsComeAsTextsUnderTheNamesOfTheQueryInTheOrderOfTheBytesOfTheirKey(Kind kind) throws Exception {
        ForeignPlace place = kind.customers(folder);
        assertEquals(List.of("[Nr, name, seit, umsatz]", "[1, 王小明, 2024-02-29 12:00:00, 10.50]",
                "[10, null, 2024-03-01 12:00:00, 0.10]", "[2, null, null, null]"),
                rows(place, query("SELECT nr AS Nr, name, seit, umsatz FROM kunden ORDER BY umsatz -- as they like", "nr")));
    }

    @ParameterizedTest
    @EnumSource
    void textKeysAreOrderedByTheirBytesWhateverTheCollationIs(Kind kind) throws Exception {
        ForeignPlace place = kind.fill(folder, "CREATE TABLE laender (land VARCHAR(20), ort VARCHAR(20))",
                "INSERT INTO laender VALUES ('é', 'x'), ('E', 'x'), ('e', 'y'), ('e', 'x'), ('z', ' '), ('中', 'x')");
        assertEquals(List.of("[land, ort]", "[E, x]", "[e, x]", "[e, y]", "[z,  ]", "[é, x]", "[中, x]"),
                rows(place, query("SELECT * FROM laender", "land", "ort")));
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFirstRowsTheChangedOnesTheKeysOrTheNumberCanBeAskedFor(Kind kind) throws Exception {
        ForeignPlace place = kind.customers(folder);
        ForeignQuery query = query(ALL, "nr");
        try (ForeignDatabase database = ForeignDatabase.open(place, null)) {
            assertEquals(3, database.count(query));
            try (ForeignRows first = database.first(query, 1)) {
                assertEquals(2, read(first).size());
            }
            try (ForeignRows keys = database.keys(query)) {
                assertEquals(List.of("[nr]", "[1]", "[10]", "[2]"), read(keys));
            }
            try (ForeignRows changed = database.changed(query, "2024-03-01 12:00:00")) {
                assertEquals(List.of("[nr, name, seit, umsatz]", "[10, null, 2024-03-01 12:00:00, 0.10]", "[2, null, null, null]"),
                        read(changed));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreParametersOfTheQuery(Kind kind) throws Exception {
        ForeignPlace place = kind.customers(folder);
        ForeignQuery query = new ForeignQuery(ALL + " WHERE name = ? OR umsatz < ?", List.of("王小明", "1"), List.of("nr"), null);
        assertEquals(3, rows(place, query).size());
    }

    @Test
    void allAnswersOfAServerAreOfOneState() throws Exception {
        ForeignPlace place = Kind.SERVER.customers(folder);
        try (ForeignDatabase database = ForeignDatabase.open(place, null)) {
            Kind.SERVER.fill(folder, "DELETE FROM kunden WHERE nr = 1");
            assertEquals(3, database.count(query(ALL, "nr")));
        }
        assertEquals(3, rows(place, query(ALL, "nr")).size());
    }

    @ParameterizedTest
    @EnumSource
    void aQueryThatWouldChangeSomethingIsRefusedEvenToAnAdministrator(Kind kind) throws Exception {
        ForeignPlace place = kind.customers(folder);
        for (String sql : List.of("DELETE FROM kunden", "UPDATE kunden SET name = 'x'", "SELECT 1 AS nr; DELETE FROM kunden",
                "SELECT 1 AS nr) x; DELETE FROM kunden; SELECT * FROM (SELECT 1 AS nr", "DROP TABLE kunden", "CREATE TABLE mine (x INT)")) {
            String problem = Stores.problem(() -> rows(place, query(sql, "nr")));
            assertTrue(problem.startsWith(place.name()) && !problem.contains("\n"), problem);
        }
        assertEquals(4, rows(place, query(ALL, "nr")).size());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongWithAQueryOrItsKeyIsToldInOneLine(Kind kind) throws Exception {
        ForeignPlace place = kind.customers(folder);
        String wrong = Stores.problem(() -> rows(place, query("SELEC nr\nFROM kunden", "nr")));
        assertTrue(wrong.contains("refuses the query") && wrong.contains("FROM") && !wrong.contains("\n"), wrong);
        String none = Stores.problem(() -> rows(place, query("SELECT * FROM nobodys", "nr")));
        assertTrue(none.contains("nobodys"), none);
        String column = Stores.problem(() -> rows(place, query(ALL, "id")));
        assertTrue(column.contains("id"), column);
        String missing = Stores.problem(() -> rows(place, query("SELECT name FROM kunden WHERE nr > 1", "name")));
        assertTrue(missing.contains("the key name is missing"), missing);
        String twice = Stores.problem(() -> rows(place, query("SELECT nr - nr AS nr FROM kunden", "nr")));
        assertTrue(twice.contains("gives the key 0 twice"), twice);
    }

    @Test
    void aFileThatIsMissingOrNoDatabaseOrReachesOutsideIsRefused() throws Exception {
        String missing = Stores.problem(() -> rows(new ForeignPlace.DatabaseFile(folder.resolve("none.duckdb")), query(ALL, "nr")));
        assertTrue(missing.contains("no such database file"), missing);
        Path text = Files.writeString(folder.resolve("text.duckdb"), "nr,name\n1,x\n");
        String other = Stores.problem(() -> rows(new ForeignPlace.DatabaseFile(text), query(ALL, "nr")));
        assertTrue(other.contains("cannot be opened"), other);
        ForeignPlace place = Kind.FILE.customers(folder);
        String outside = Stores.problem(() -> rows(place, query("SELECT * FROM read_csv('" + text + "')", "nr")));
        assertTrue(outside.contains("refuses the query"), outside);
    }

    @Test
    void aLongResultIsStreamedAndCanBeCancelled() throws Exception {
        ForeignPlace place = Kind.FILE.customers(folder);
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (ForeignDatabase database = ForeignDatabase.open(place, monitor);
                ForeignRows rows = database.rows(query("SELECT 1000000 + range AS nr FROM range(2000000)", "nr"))) {
            for (int row = 0; row < 5_000; row++) {
                assertEquals(String.valueOf(1_000_000 + row), rows.next()[0]);
            }
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> read(rows));
        }
    }
}
