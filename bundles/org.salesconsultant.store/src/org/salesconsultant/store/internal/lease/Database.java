/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.ledger.Ledger;

/** Where the objects of a store are: a file of the embedded engine, or a schema on a server. */
public interface Database {

    /**
     * {@return the use of the store for one unit of work}
     *
     * @param change who writes; null if the unit only reads
     * @throws CoreException with a problem if it cannot be had, or not in time
     */
    Lease lease(StoreOptions options, CrmTypes types, ChangeSet change, IProgressMonitor monitor) throws CoreException;

    /** Copies what a run reads to a file, in the state the lease's session sees. */
    void snapshot(Lease lease, CrmTypes types, Path target) throws CoreException;

    /** {@return the ledger as an actor uses it} */
    Ledger ledger(Actor actor, AccessCheck access);
}
