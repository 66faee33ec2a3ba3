/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Connection;

/** A connection between the file of a project or an import, and the store. */
public final class DeclaredConnection {

    private static final Messages MESSAGES = Messages.of(DeclaredConnection.class);

    private static final String DRIVER = "mariadb";

    private static final String VARIABLE = "env:";

    private static final String STORED = "key:";

    private DeclaredConnection() {
    }

    /**
     * {@return the connection a file describes}
     *
     * @param place the file, for messages
     * @throws CoreException with a problem if something in it is wrong
     */
    public static ServerConnection of(String place, Connection model) throws CoreException {
        if (!DRIVER.equals(model.getDriver())) {
            throw problem(place, "driver.unknown", model.getDriver());
        }
        return new ServerConnection(text(model.getHost()), model.getPort(), text(model.getSchema()), text(model.getUser()),
                tls(place, model.getTls()), secret(place, text(model.getSecret()))).checked();
    }

    /** {@return what a file says of a connection; its password only as the place where it is} */
    public static Connection model(ServerConnection connection) {
        Connection model = AnalysisFactory.eINSTANCE.createConnection();
        model.setHost(connection.host());
        model.setPort(connection.port());
        model.setSchema(connection.schema());
        model.setUser(connection.user());
        model.setTls(connection.tls().name().toLowerCase(Locale.ROOT));
        model.setSecret(switch (connection.secret()) {
            case Secret.Variable variable -> VARIABLE + variable.name();
            case Secret.Stored stored -> STORED + stored.key();
            case Secret.Typed typed -> null;
        });
        return model;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static Tls tls(String place, String text) throws CoreException {
        for (Tls tls : Tls.values()) {
            if (tls.name().toLowerCase(Locale.ROOT).equals(text)) {
                return tls;
            }
        }
        throw problem(place, "tls.unknown", text);
    }

    private static Secret secret(String place, String text) throws CoreException {
        if (text.isEmpty()) {
            return new Secret.Variable(Passwords.VARIABLE);
        } else if (text.startsWith(VARIABLE)) {
            return new Secret.Variable(text.substring(VARIABLE.length()));
        } else if (text.startsWith(STORED)) {
            return new Secret.Stored(text.substring(STORED.length()));
        }
        throw problem(place, "secret.unknown"); // never shown: it may be a password somebody put here
    }

    private static CoreException problem(String place, String key, Object... arguments) {
        return new Problem(place, MESSAGES.text(key, arguments), MESSAGES.text(key + ".remedy", arguments)).exception();
    }
}
