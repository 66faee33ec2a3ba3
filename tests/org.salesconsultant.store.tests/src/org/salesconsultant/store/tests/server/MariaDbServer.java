/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.mariadb.jdbc.Driver;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;

/**
 * A real server with a data folder of its own on a free port of this machine: started for the first test that needs it, stopped
 * and removed with the test run. Its accounts are {@link #ADMIN}, who may all, {@link #ANALYST}, who may write rows, and
 * {@link #READER}, who may not.
 */
public final class MariaDbServer {

    /** May make databases and tables. */
    public static final String ADMIN = "admin";

    /** May read and write rows in each schema whose name begins with {@code t_}. */
    public static final String ANALYST = "analyst";

    /** May read rows there. */
    public static final String READER = "reader";

    /** The password of all. */
    public static final String PASSWORD = "p&ss'w\"ö=密码;?";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private static MariaDbServer shared;

    private final Path folder;

    private final int port;

    private Process process;

    private final String[] options;

    private MariaDbServer(String... options) throws IOException, SQLException {
        this.options = options;
        folder = Files.createTempDirectory("sc-db");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        install();
        start();
        try (Connection root = connect("root", "")) {
            account(root, ADMIN, "ALL PRIVILEGES", "*.*");
            grantOption(root);
            account(root, ANALYST, "SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES", "`t\\_%`.*");
            account(root, READER, "SELECT", "`t\\_%`.*");
        }
    }

    /** {@return the server of this test run} */
    public static synchronized MariaDbServer shared() {
        if (shared == null) {
            shared = another();
        }
        return shared;
    }

    /**
     * {@return a server of the caller's own, to be killed and started at will; removed with the test run}
     *
     * @param options further ones of its command line
     */
    public static MariaDbServer another(String... options) {
        try {
            return new MariaDbServer(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String program(String name) {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(each -> Path.of(each, name)).filter(Files::isExecutable).findFirst().map(Path::toString)
                .orElseThrow(() -> new AssertionError(name + " is missing; install the package mariadb-server"));
    }

    private List<String> command(String name, String... further) {
        List<String> command = new ArrayList<>(List.of(program(name), "--no-defaults", "--datadir=" + folder.resolve("data")));
        command.addAll(List.of(further));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private void install() throws IOException {
        Files.createDirectory(folder.resolve("tmp")); // a server that starts clears what others have in a common one
        Process installing = new ProcessBuilder(
                command("mariadb-install-db", "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"))
                .redirectErrorStream(true).redirectOutput(folder.resolve("install.log").toFile()).start();
        await(installing);
        if (installing.exitValue() != 0) {
            throw new AssertionError(Files.readString(folder.resolve("install.log")));
        }
    }

    /** Starts it, on the data there is, and returns when it answers. */
    public void start() throws IOException {
        List<String> starting = command("mariadbd", "--socket=" + folder.resolve("s"), "--tmpdir=" + folder.resolve("tmp"), "--pid-file=" + folder.resolve("pid"),
                "--skip-networking=0", "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve", "--skip-log-bin",
                "--innodb-buffer-pool-size=128M", "--innodb-flush-method=nosync", "--debug-no-sync", "--sync-frm=0", "--max-connections=2000");
        starting.addAll(List.of(options));
        process = new ProcessBuilder(starting).redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
        long deadline = System.nanoTime() + PATIENCE;
        while (true) {
            try (Connection connection = connect("root", "")) {
                return;
            } catch (SQLException e) {
                if (ended(50) || System.nanoTime() > deadline) {
                    throw new AssertionError(Files.readString(folder.resolve("server.log")), e);
                }
            }
        }
    }

    private boolean ended(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills it in the middle of whatever it does. */
    public void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** {@return whether it runs} */
    public boolean runs() {
        return process.isAlive();
    }

    /** {@return the port it listens at} */
    public int port() {
        return port;
    }

    /** {@return a connection of an account to a schema} */
    public ServerConnection connection(String user, String schema) {
        return new ServerConnection("127.0.0.1", port, schema, user, Tls.OFF, password());
    }

    /** {@return the password, one and the same secret for all, so that connections are equal} */
    public static Secret password() {
        return TYPED;
    }

    private static final Secret TYPED = new Secret.Typed(PASSWORD);

    /** Makes an account with the rights of an analyst whose password is the value of an environment variable there is. */
    public void analyst(String name, String variable) throws SQLException {
        String password = System.getenv(variable).replace("'", "''");
        execute("CREATE OR REPLACE USER " + name + "@'%' IDENTIFIED BY '" + password + "'",
                "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES ON `t\\_%`.* TO " + name + "@'%'");
    }

    /** Runs statements as administrator. */
    public void execute(String... statements) throws SQLException {
        try (Connection admin = connect(ADMIN, PASSWORD); Statement statement = admin.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** {@return a connection as administrator} */
    public Connection administrator() throws SQLException {
        return connect(ADMIN, PASSWORD);
    }

    /** {@return a connection as root that does not come over the network} */
    public Connection overSocket() throws SQLException {
        DriverManager.registerDriver(new Driver());
        return DriverManager.getConnection("jdbc:mariadb://localhost:" + port + "/?localSocket=" + folder.resolve("s"), "root", "");
    }

    private Connection connect(String user, String password) throws SQLException {
        DriverManager.registerDriver(new Driver());
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", user, password);
    }

    private static void account(Connection root, String name, String rights, String where) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("CREATE USER " + name + "@'%' IDENTIFIED BY '" + PASSWORD.replace("'", "''") + "'");
            statement.execute("GRANT " + rights + " ON " + where + " TO " + name + "@'%'");
        }
    }

    private static void grantOption(Connection root) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("GRANT ALL PRIVILEGES ON *.* TO " + ADMIN + "@'%' WITH GRANT OPTION");
        }
    }

    private void remove() {
        if (process != null) {
            process.destroyForcibly();
            await(process);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            System.err.println(e);
        }
    }
}
