/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.server.Migration;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.ServerCopy;
import org.salesconsultant.store.server.Tls;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** Where a store can be. A test that runs on each tells of promises that do not depend on it. */
enum Place {
    /** In a file of the test's folder. */
    FILE {
        @Override
        Store store(Path folder, CrmTypes types, StoreOptions options) {
            return Store.at(Stores.file(folder), types, options);
        }

        @Override
        void copy(Path folder, Store store, Path target) throws CoreException {
            store.snapshot(Stores.ANNA, target, null);
        }

        @Override
        String name(Path folder) {
            return Stores.file(folder).toString();
        }
    },
    /** In a schema of its own for the test's folder, as somebody who may write rows and nothing more. */
    SERVER {
        @Override
        Store store(Path folder, CrmTypes types, StoreOptions options) throws CoreException {
            Migration.run(connection(MariaDbServer.ADMIN, folder), types, null);
            return Store.on(connection(MariaDbServer.ANALYST, folder), types, options);
        }

        @Override
        void copy(Path folder, Store store, Path target) throws CoreException {
            ServerCopy.of(connection(MariaDbServer.READER, folder), store.types(), target, Stores.options()).refresh(Stores.ANNA, null);
        }

        @Override
        String name(Path folder) {
            return PREFIX + MariaDbServer.shared().port() + "/" + schema(folder);
        }
    };

    /** The store that belongs to a test's folder, with the tables for some types. */
    abstract Store store(Path folder, CrmTypes types, StoreOptions options) throws CoreException;

    /** Copies a store to a file that is a store too. */
    abstract void copy(Path folder, Store store, Path target) throws CoreException;

    /** How another process finds it. */
    abstract String name(Path folder);

    /** The store of a name. */
    static Store named(String name, StoreOptions options) {
        if (!name.startsWith(PREFIX)) {
            return Store.at(Path.of(name), Stores.TYPES, options);
        }
        String[] parts = name.substring(PREFIX.length()).split("/");
        return Store.on(new ServerConnection("127.0.0.1", Integer.parseInt(parts[0]), parts[1], MariaDbServer.ANALYST, Tls.OFF,
                MariaDbServer.password()), Stores.TYPES, options);
    }

    private static final String PREFIX = "server:";

    Store store(Path folder, CrmTypes types) throws CoreException {
        return store(folder, types, Stores.options());
    }

    Store store(Path folder) throws CoreException {
        return store(folder, Stores.TYPES);
    }

    /** The connection to the schema that belongs to a test's folder. */
    static ServerConnection connection(String user, Path folder) {
        return MariaDbServer.shared().connection(user, schema(folder));
    }

    static String schema(Path folder) {
        return "t_" + Integer.toHexString(folder.toString().hashCode());
    }
}
