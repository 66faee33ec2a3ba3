/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Finds and keeps passwords. None of them is ever part of a message. */
public final class Passwords {

    /** The environment variable that is looked at first, whatever the connection says. */
    public static final String VARIABLE = "SALES_CONSULTANT_PASSWORD";

    private static final Messages MESSAGES = Messages.of(Passwords.class);

    private static final String NODE = "org.salesconsultant.store/connections";

    private Passwords() {
    }

    /**
     * {@return the password of a connection: typed just now, else of the environment, else of the secure storage}
     *
     * @throws CoreException with a problem if there is none, or the storage cannot be read
     */
    public static String of(ServerConnection connection) throws CoreException {
        if (connection.secret() instanceof Secret.Typed typed) {
            return typed.password();
        }
        String general = System.getenv(VARIABLE);
        if (general != null) {
            return general;
        }
        String found = switch (connection.secret()) {
            case Secret.Variable variable -> System.getenv(variable.name());
            case Secret.Stored stored -> stored(connection, stored.key());
            case Secret.Typed typed -> typed.password();
        };
        if (found == null) {
            String where = connection.secret() instanceof Secret.Variable variable ? variable.name() : VARIABLE;
            throw new Problem(connection.place(), MESSAGES.text("password.none"), MESSAGES.text("password.none.remedy", where)).exception();
        }
        return found;
    }

    /** Keeps a password in the platform's secure storage. */
    public static void store(ServerConnection connection, String key, String password) throws CoreException {
        try {
            ISecurePreferences node = SecurePreferencesFactory.getDefault().node(NODE);
            node.put(key, password, true);
            node.flush();
        } catch (StorageException | java.io.IOException e) {
            throw storage(connection, e);
        }
    }

    private static String stored(ServerConnection connection, String key) throws CoreException {
        try {
            return SecurePreferencesFactory.getDefault().node(NODE).get(key, null);
        } catch (StorageException e) {
            throw storage(connection, e);
        }
    }

    private static CoreException storage(ServerConnection connection, Exception failure) {
        return new Problem(connection.place(), MESSAGES.text("password.storage"), MESSAGES.text("password.none.remedy", VARIABLE))
                .exception(failure);
    }
}
