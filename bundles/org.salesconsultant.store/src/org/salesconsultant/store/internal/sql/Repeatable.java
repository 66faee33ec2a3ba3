/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import org.eclipse.core.runtime.CoreException;

/** A unit of work was broken off from outside and has left no trace: it may be run again. */
public final class Repeatable extends CoreException {

    private static final long serialVersionUID = 1L;

    /** Tells the same as another one. */
    public Repeatable(CoreException problem) {
        super(problem.getStatus());
    }
}
