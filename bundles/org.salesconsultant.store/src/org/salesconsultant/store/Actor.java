/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

/**
 * Who reads or writes.
 *
 * @param name a user, a scheduled job, a command; never blank
 */
public record Actor(String name) {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }

    /** {@return the user of this process} */
    public static Actor user() {
        String user = System.getProperty("user.name", "");
        return new Actor(user.isBlank() ? "unknown" : user);
    }
}
