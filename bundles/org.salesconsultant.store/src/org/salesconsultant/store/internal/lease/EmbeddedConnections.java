/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.internal.sql.Names;

/** Opens DuckDB on a store's file with the settings that keep it within bounds. */
final class EmbeddedConnections {

    /** The name of the store in SQL, whatever its file is called. */
    private static final String CATALOG = "store";

    private EmbeddedConnections() {
    }

    /**
     * {@return a connection that holds the file}
     *
     * The file is attached to an engine in memory, so that no name of a file ends in SQL or in a JDBC address.
     */
    static DuckDBConnection open(Path file, StoreOptions options) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        settings.setProperty("memory_limit", options.memoryLimit() / (1 << 20) + "MiB");
        settings.setProperty("threads", String.valueOf(options.threads()));
        settings.setProperty("temp_directory", temporary(file).toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        DuckDBConnection connection = DuckDBConnection.newConnection("jdbc:duckdb:", false, "", settings);
        boolean attached = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute("ATTACH " + Names.literal(file.toString()) + " AS " + CATALOG);
            // Only what lies in the store's own temporary folder can be reached besides: spilled rows and snapshots in the making.
            statement.execute("SET allowed_directories = [" + Names.literal(temporary(file).toString()) + "]");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
            statement.execute("USE " + CATALOG);
            attached = true;
            return connection;
        } finally {
            if (!attached) {
                connection.close();
            }
        }
    }

    /** {@return a further connection to the same open file} */
    static DuckDBConnection another(DuckDBConnection connection) throws SQLException {
        DuckDBConnection other = connection.duplicate();
        try (Statement statement = other.createStatement()) {
            statement.execute("USE " + CATALOG);
        }
        return other;
    }

    /** Removes what a process that was killed left in the temporary folder; only the holder of the lock may. */
    static void clear(Path file) throws IOException {
        Path folder = temporary(file);
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
                for (Path each : left) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    /** {@return the folder for what does not fit in memory, beside the store} */
    static Path temporary(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }
}
