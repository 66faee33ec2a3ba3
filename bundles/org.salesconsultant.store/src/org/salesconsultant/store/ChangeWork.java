/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import org.eclipse.core.runtime.CoreException;

/** A unit of work that writes: all of it is kept, or nothing. */
@FunctionalInterface
public interface ChangeWork<T> {

    /**
     * Reads and writes in one transaction, which sees its own changes.
     *
     * @param writer usable in this call and on this thread only
     */
    T run(Writer writer) throws CoreException;
}
