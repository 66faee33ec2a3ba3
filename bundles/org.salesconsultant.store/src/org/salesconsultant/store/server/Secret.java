/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.util.Objects;

/** Where the password of a connection is. A project's file names the place, never the password. */
public sealed interface Secret {

    /**
     * In an environment variable.
     *
     * @param name its name
     */
    record Variable(String name) implements Secret {

        public Variable {
            Objects.requireNonNull(name);
        }
    }

    /**
     * In the platform's secure storage.
     *
     * @param key under which it is kept
     */
    record Stored(String key) implements Secret {

        public Stored {
            Objects.requireNonNull(key);
        }
    }

    /** In memory, typed by a person just now. It is never shown and equals only itself. */
    final class Typed implements Secret {

        private final String password;

        /** Takes a password. */
        public Typed(String password) {
            this.password = Objects.requireNonNull(password);
        }

        String password() {
            return password;
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }
}
