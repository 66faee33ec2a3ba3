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

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.server.Migration;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** Each trouble with a server has a line of its own that says what to do, and never the password. */
class ServerTroubleTest {

    @TempDir
    Path folder;

    private MariaDbServer server;

    private ServerConnection analyst;

    @BeforeEach
    void start() {
        server = MariaDbServer.shared();
        analyst = Place.connection(MariaDbServer.ANALYST, folder);
    }

    private static String problem(ServerConnection connection) {
        String line = Stores.problem(() -> Stores.rows(Store.on(connection, Stores.TYPES, Stores.options()), "SELECT id FROM customers ORDER BY id"));
        assertFalse(line.contains(MariaDbServer.PASSWORD), line);
        assertTrue(line.startsWith(connection.place()), line);
        return line;
    }

    private static void assertTells(String problem, String what, String remedy) {
        assertTrue(problem.contains(what), problem);
        assertTrue(problem.contains(remedy), problem);
    }

    private ServerConnection at(String host, int port) {
        return new ServerConnection(host, port, "t_x", MariaDbServer.ANALYST, Tls.OFF, MariaDbServer.password());
    }

    @Test
    void aHostThatDoesNotExistIsUnknown() {
        assertTells(problem(at("no-such-host.invalid", 3306)), "there is no host named no-such-host.invalid", "Check the name");
    }

    @Test
    void aPortWithoutAServerIsRefused() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertTells(problem(at("127.0.0.1", free)), "no server listens at this port", "Start the server");
    }

    @Test
    void aServerThatSaysNothingDoesNotAnswer() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTells(problem(at("127.0.0.1", silent.getLocalPort())), "does not answer", "firewall");
        }
    }

    @Test
    void aWrongPasswordIsTold() {
        assertTells(problem(analyst.as(MariaDbServer.ANALYST, new Secret.Typed("wrong"))), "does not let analyst in", "Check user and password");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldFromOneThatMayNotBeUsed() {
        assertTells(problem(server.connection(MariaDbServer.ADMIN, "no_such")), "no database named no_such", "sales-consultant migrate");
        assertTells(problem(server.connection(MariaDbServer.ANALYST, "mysql")), "may not use the database mysql", "administrator");
    }

    @Test
    void aDatabaseWithoutOurTablesSaysThatTheyAreMissing() throws Exception {
        server.execute("CREATE DATABASE " + Place.schema(folder));
        assertTells(problem(analyst), "tables of Sales-Consultant are not on the server", "sales-consultant migrate");
    }

    @Test
    void whoMayNotWriteIsToldSoAndReads() throws CoreException {
        Stores.customers(Place.SERVER.store(folder), "a", "1", "Ann");
        Store reader = Store.on(Place.connection(MariaDbServer.READER, folder), Stores.TYPES, Stores.options());
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(reader));
        assertTells(Stores.problem(() -> Stores.customers(reader, "a", "1", "Anna")), "a right is missing: ", "can still be read");
        assertTells(Stores.problem(() -> reader.ledger(Stores.ANNA).claim("k", "")), "a right is missing: INSERT command denied",
                "administrator");
    }

    @Test
    void aServerWithoutTlsIsToldToWhoWantsIt() {
        ServerConnection encrypted = new ServerConnection("127.0.0.1", server.port(), "t_x", MariaDbServer.ANALYST, Tls.ENCRYPTED,
                MariaDbServer.password());
        assertTells(problem(encrypted), "does not offer TLS", "Turn TLS on at the server");
    }

    @Test
    void aServerThatWantsTlsOnlySaysThatItLetsNobodyInAndTheRemedyNamesTls() throws Exception {
        server.execute("SET GLOBAL require_secure_transport = ON");
        try {
            assertTells(problem(analyst), "does not let analyst in", "if the account needs TLS, turn it on");
        } finally {
            try (Connection local = server.overSocket(); Statement statement = local.createStatement()) {
                statement.execute("SET GLOBAL require_secure_transport = OFF");
            }
        }
    }

    @Test
    void aPasswordThatIsNowhereIsTold() {
        assertTells(problem(analyst.as("x", new Secret.Variable("NO_SUCH_VARIABLE"))), "no password", "NO_SUCH_VARIABLE");
    }

    @Test
    void aConnectionThatCannotBeOneIsToldBeforeAnythingIsTried() {
        assertTells(problem(at("a b/c?d", 3306)), "cannot be the name of a host", "Correct the connection");
        assertTells(problem(at("localhost", 70_000)), "70000 cannot be a port", "Correct");
        assertTells(problem(server.connection("x", "a/b")), "a/b cannot be the name of a database", "Correct");
    }

    @Test
    void noPasswordIsInWhatAConnectionSaysOfItself() {
        assertFalse(analyst.toString().contains(MariaDbServer.PASSWORD), analyst.toString());
    }

    @Test
    void tablesOfANewerProgramAreReadAndNotChanged() throws Exception {
        Store store = Place.SERVER.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        server.execute("INSERT INTO " + Place.schema(folder) + ".migrations VALUES (99, now())");
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        assertTells(Stores.problem(() -> Stores.customers(store, "a", "1", "Anna")), "version 99", "Update this program");
        assertTells(Stores.problem(() -> store.ledger(Stores.ANNA).claim("k", "")), "version 99", "Update this program");
        assertTells(Stores.problem(() -> Place.SERVER.store(folder)), "version 99", "Update this program");
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
    }

    @Test
    void anAttributeTheServerLacksIsNamedAndComesWithTheNextMigration() throws CoreException {
        Stores.customers(Place.SERVER.store(folder), "a", "1", "Ann");
        CrmTypes wide = Stores.TYPES.with("Customer", List.of(RoundTripTest.extra("loyalty", org.salesconsultant.model.entity.ValueType.DECIMAL)));
        Store wider = Store.on(analyst, wide, Stores.options());
        assertTells(Stores.problem(() -> Stores.customers(wider)), "lack the attributes Customer.loyalty", "sales-consultant migrate");
        Migration.run(Place.connection(MariaDbServer.ADMIN, folder), wide, null);
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(wider));
        assertEquals(List.of(), Migration.run(Place.connection(MariaDbServer.ADMIN, folder), wide, null));
    }

    @Test
    void onlyWhoMayMakeTablesMigratesAndADatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        server.execute("CREATE DATABASE " + Place.schema(folder), "CREATE TABLE " + Place.schema(folder) + ".customers (id INT)");
        assertTells(Stores.problem(() -> Migration.run(Place.connection(MariaDbServer.ADMIN, folder), Stores.TYPES, null)),
                "belongs to another program", "Name a database");
        server.execute("DROP TABLE " + Place.schema(folder) + ".customers");
        assertTells(Stores.problem(() -> Migration.run(analyst, Stores.TYPES, null)), "a right is missing: CREATE command denied",
                "administrator");
    }

    @Test
    void aConnectionThatTheServerDroppedWhileNobodyWorkedIsMadeAnewUnnoticed() throws Exception {
        Store store = Place.SERVER.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        dropConnections();
        Stores.customers(store, "a", "1", "Anna");
        dropConnections();
        assertEquals(List.of("1|Anna|2|a"), Stores.customers(store));
    }

    @Test
    void anEditThatIsBrokenOffIsDoneAgainAndALoadIsRolledBackAndTold() throws Exception {
        Store store = Place.SERVER.store(folder);
        Stores.customers(store, "a", "1", "Ann");
        int[] runs = new int[1];
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "name", "Anna"), 1);
            if (runs[0]++ == 0) {
                dropConnections();
            }
            writer.save(Stores.CUSTOMER, Map.of("id", "2", "name", "Bob"), 0);
            return null;
        }, null);
        assertEquals(2, runs[0]);
        assertEquals(List.of("1|Anna|2|a+(hand)", "2|Bob|1|(hand)"), Stores.customers(store));
        assertTells(Stores.problem(() -> store.write(Stores.by("a"), writer -> {
            Stores.customers(writer, org.salesconsultant.model.analysis.ImportMode.UPDATE, "3", "Cid");
            dropConnections();
            writer.save(Stores.CUSTOMER, Map.of("id", "4", "name", "Dan"), 0);
            return null;
        }, null)), "the connection to the server was lost", "repeat the work");
        assertEquals(List.of("1|Anna|2|a+(hand)", "2|Bob|1|(hand)"), Stores.customers(store));
    }

    @Test
    void anIdleConnectionIsClosedByItselfAfterAWhile() throws Exception {
        System.setProperty("org.salesconsultant.server.idle", "1");
        try {
            Stores.customers(Place.SERVER.store(folder));
            long deadline = System.nanoTime() + java.util.concurrent.TimeUnit.SECONDS.toNanos(60);
            while (connections() > 0) {
                assertTrue(System.nanoTime() < deadline, "an idle connection is still open");
            }
        } finally {
            System.clearProperty("org.salesconsultant.server.idle");
        }
    }

    private long connections() throws Exception {
        try (Connection admin = server.administrator(); Statement statement = admin.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM information_schema.PROCESSLIST WHERE DB = '" + Place.schema(folder) + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void dropConnections() {
        try {
            server.execute("KILL USER " + MariaDbServer.ANALYST);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
