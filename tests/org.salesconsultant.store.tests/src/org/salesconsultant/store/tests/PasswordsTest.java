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

import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.store.server.Passwords;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;

/** Passwords in the secure storage of the platform. */
class PasswordsTest {

    private static final String PASSWORD = "p&ss'w\"ö=密码;?";

    private static ServerConnection stored(String key) {
        return new ServerConnection("db.example.org", 3306, "crm", "anna", Tls.VERIFIED, new Secret.Stored(key));
    }

    @Test
    void aPasswordThatIsKeptIsReadAgainUnderItsKeyAlone() throws CoreException {
        String key = UUID.randomUUID().toString();
        ServerConnection connection = stored(key);
        Passwords.store(connection, key, PASSWORD);
        assertEquals(PASSWORD, Passwords.of(connection));
        Passwords.store(connection, key, "another");
        assertEquals("another", Passwords.of(connection));
        String none = Stores.problem(() -> Passwords.of(stored(key + " of nobody")));
        assertTrue(none.contains("there is no password for this connection"), none);
        assertFalse(none.contains("another"), none);
    }
}
