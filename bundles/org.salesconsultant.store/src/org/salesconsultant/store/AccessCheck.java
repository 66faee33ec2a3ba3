/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import org.eclipse.core.runtime.CoreException;

/** Asked before anything is read from a store or written to it. */
@FunctionalInterface
public interface AccessCheck {

    /** Lets everyone do everything. */
    AccessCheck ALLOW_ALL = (actor, access, what) -> { };

    /** What someone is about to do. */
    enum Access {
        /** Read objects, staged rows, bookkeeping or the ledger. */
        READ,
        /** Write them. */
        WRITE,
        /** Take a copy of the whole store. */
        COPY,
        /** Claim an action in the ledger, or settle it. */
        CLAIM
    }

    /**
     * Returns if the actor may, else throws.
     *
     * @param what the CRM class, or {@code query}, {@code staging}, {@code imports}, {@code results}, {@code store},
     *        {@code ledger}
     * @throws CoreException with a problem if the actor may not
     */
    void check(Actor actor, Access access, String what) throws CoreException;
}
