/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * Where a server is and who signs in. The password is found when it is needed.
 *
 * @param host its name or address
 * @param port 1 to 65535; usually {@link #PORT}
 * @param schema the database on it
 * @param user who signs in
 * @param tls whether what is said is encrypted
 * @param secret where the password is
 */
public record ServerConnection(String host, int port, String schema, String user, Tls tls, Secret secret) {

    /** Where such servers listen if nobody says otherwise. */
    public static final int PORT = 3306;

    private static final Messages MESSAGES = Messages.of(ServerConnection.class);

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._-]+|\\[?[0-9A-Fa-f:.%]+]?");

    private static final Pattern SCHEMA = Pattern.compile("[\\p{L}\\p{N}_$-]{1,64}");

    public ServerConnection {
        Objects.requireNonNull(host);
        Objects.requireNonNull(schema);
        Objects.requireNonNull(user);
        Objects.requireNonNull(tls);
        Objects.requireNonNull(secret);
    }

    /**
     * {@return the connection itself}
     *
     * @throws CoreException with a problem if host, port, schema or user cannot be such
     */
    public ServerConnection checked() throws CoreException {
        check(HOST.matcher(host).matches(), "host", host);
        check(port > 0 && port < 1 << 16, "port", String.valueOf(port));
        check(SCHEMA.matcher(schema).matches(), "schema", schema);
        check(!user.isBlank(), "user", user);
        return this;
    }

    private void check(boolean right, String part, String value) throws CoreException {
        if (!right) {
            throw new Problem(place(), MESSAGES.text("wrong." + part, value), MESSAGES.text("wrong.remedy")).exception();
        }
    }

    /** {@return the same place as somebody else} */
    public ServerConnection as(String otherUser, Secret otherSecret) {
        return new ServerConnection(host, port, schema, otherUser, tls, otherSecret);
    }

    /** {@return where it is, for messages: {@code user@host:port/schema}} */
    public String place() {
        return user + "@" + host + ":" + port + "/" + schema;
    }
}
