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

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.store.server.ConnectionTest;
import org.salesconsultant.store.server.Finding;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** A try of a connection. */
class ConnectionTryTest {

    @TempDir
    Path folder;

    private ServerConnection admin;

    @BeforeEach
    void fill() throws Exception {
        MariaDbServer.shared().execute("CREATE DATABASE " + Place.schema(folder));
        admin = Place.connection(MariaDbServer.ADMIN, folder);
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
