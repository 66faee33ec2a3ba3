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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.store.server.ConnectionTest;
import org.salesconsultant.store.server.Finding;
import org.salesconsultant.store.server.ForeignQuery;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** Somebody else's tables, and a try of a connection. */
class ForeignQueryTest {

    @TempDir
    Path folder;

    private ServerConnection admin;

    @BeforeEach
    void fill() throws Exception {
        String schema = Place.schema(folder);
        MariaDbServer.shared().execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4",
                "CREATE TABLE " + schema + ".kunden (nr INT PRIMARY KEY, name VARCHAR(50), seit DATETIME, umsatz DECIMAL(10,2), aktiv BOOLEAN)",
                "INSERT INTO " + schema + ".kunden VALUES (1, '王小明', '2024-02-29 12:00:00', 10.50, TRUE), (2, NULL, NULL, NULL, NULL)");
        admin = Place.connection(MariaDbServer.ADMIN, folder);
    }

    private List<String> rows(String sql) throws CoreException {
        try (ForeignQuery query = ForeignQuery.open(admin, sql, null)) {
            List<String> rows = new ArrayList<>();
            rows.add(query.columns().toString());
            for (String[] row = query.next(); row != null; row = query.next()) {
                rows.add(Arrays.toString(row));
            }
            return rows;
        }
    }

    @Test
    void rowsComeAsTextsUnderTheNamesOfTheQuery() throws CoreException {
        assertEquals(List.of("[Nr, Name, seit, umsatz]", "[1, 王小明, 2024-02-29 12:00:00, 10.50]", "[2, null, null, null]"),
                rows("SELECT nr AS `Nr`, name AS `Name`, seit, umsatz FROM kunden ORDER BY nr"));
    }

    @Test
    void aQueryThatWouldChangeSomethingIsRefusedEvenToAnAdministrator() throws CoreException {
        for (String sql : List.of("DELETE FROM kunden", "UPDATE kunden SET name = 'x'", "SELECT 1; DELETE FROM kunden",
                "INSERT INTO kunden VALUES (3, 'x', NULL, NULL, NULL)", "DROP TABLE kunden", "CREATE TABLE mine (x INT)")) {
            assertTrue(Stores.problem(() -> rows(sql)).startsWith(admin.place()), sql);
        }
        assertEquals(3, rows("SELECT nr FROM kunden ORDER BY nr").size());
    }

    @Test
    void whatTheServerSaysOfAWrongQueryIsTold() {
        String problem = Stores.problem(() -> rows("SELEC nr FROM kunden"));
        assertTrue(problem.contains("the server refuses the query") && problem.contains("SELEC"), problem);
    }

    @Test
    void aLongResultIsStreamedAndCanBeCancelled() throws CoreException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (ForeignQuery query = ForeignQuery.open(admin, "SELECT seq FROM seq_0_to_99999999", monitor)) {
            for (int row = 0; row < 5_000; row++) {
                assertEquals(String.valueOf(row), query.next()[0]);
            }
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> {
                for (int row = 0; row < 1_001; row++) {
                    query.next();
                }
            });
        }
    }

    @Test
    void aTryOfAConnectionSaysHowFarItComes() throws CoreException {
        List<Finding> found = ConnectionTest.run(admin, Stores.TYPES, null);
        assertTrue(found.get(0).good() && found.get(0).line().contains("MariaDB"), found::toString);
        assertFalse(found.get(1).good());
        assertTrue(found.get(1).line().contains("not on the server"), found::toString);
        assertEquals(2, found.size());
    }

    @Test
    void aTryOfAConnectionOfOneWhoMayOnlyReadSaysSoAndOfOneWhoMayWriteToo(@TempDir Path other) throws CoreException {
        Stores.customers(Place.SERVER.store(other), "a", "1", "Ann");
        List<Finding> reader = ConnectionTest.run(Place.connection(MariaDbServer.READER, other), Stores.TYPES, null);
        assertEquals(List.of(true, true, false), reader.stream().map(Finding::good).toList());
        assertTrue(reader.get(2).line().contains("a right is missing"), reader::toString);
        List<Finding> analyst = ConnectionTest.run(Place.connection(MariaDbServer.ANALYST, other), Stores.TYPES, null);
        assertEquals(List.of(true, true, true), analyst.stream().map(Finding::good).toList());
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(Place.SERVER.store(other)));
    }
}
