/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.foreign;

import java.nio.file.Path;
import java.util.Objects;

import org.salesconsultant.store.server.ServerConnection;

/** Where somebody else's database is. */
public sealed interface ForeignPlace {

    /** {@return how messages name it; never with a password} */
    String name();

    /**
     * A schema on a MySQL or MariaDB server.
     *
     * @param connection where it is, and who signs in
     */
    record Server(ServerConnection connection) implements ForeignPlace {

        public Server {
            Objects.requireNonNull(connection);
        }

        @Override
        public String name() {
            return connection.place();
        }
    }

    /**
     * A DuckDB file.
     *
     * @param path where it is
     */
    record DatabaseFile(Path path) implements ForeignPlace {

        public DatabaseFile {
            Objects.requireNonNull(path);
        }

        @Override
        public String name() {
            return path.toString();
        }
    }
}
