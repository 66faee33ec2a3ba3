/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.internal.mariadb.ServerDatabase;

/** Makes and changes the tables on a server. Nothing else does. */
public final class Migration {

    private Migration() {
    }

    /**
     * Makes the database, if there is none, and its tables what this program and the types of a project need. Nothing is ever
     * dropped. After a failure it can be run again. Have a backup of the server.
     *
     * @param server with an account that may make databases, tables and indexes
     * @param monitor cancels between two statements; null for none
     * @return the statements that were run; none if nothing was to be done
     * @throws CoreException with a problem if the server cannot be reached, a right is missing, the database is another
     *         program's, or its tables are newer
     */
    public static List<String> run(ServerConnection server, CrmTypes types, IProgressMonitor monitor) throws CoreException {
        return ServerDatabase.migrate(server, types, monitor == null ? new NullProgressMonitor() : monitor);
    }
}
