/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import org.salesconsultant.store.internal.sql.Session;

/**
 * The use of an open store for one unit of work. Close it.
 *
 * @param session the connection of this unit
 * @param release what follows when the session is closed
 */
public record Lease(Session session, Runnable release) implements AutoCloseable {

    @Override
    public void close() {
        try {
            session.close();
        } finally {
            release.run();
        }
    }
}
