/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.server.Passwords;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;

/**
 * A password that a person typed for a query, on its way to the secure storage.
 *
 * @param connection who signs in where; with the password
 * @param password the password
 */
public record TypedPassword(ServerConnection connection, String password) {

    /** {@return the connection with the place where the password is kept instead of the password} */
    public ServerConnection kept() {
        return connection.as(connection.user(), new Secret.Stored(connection.place()));
    }

    /** Keeps the password in the secure storage; not on the UI thread. */
    void keep() throws CoreException {
        Passwords.store(connection, connection.place(), password);
    }

    @Override
    public String toString() {
        return connection.place();
    }
}
