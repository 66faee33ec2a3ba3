/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import org.eclipse.core.runtime.CoreException;

/** Takes rows of a result. */
public interface Rows {

    /** Takes one row. */
    void append(Object... values) throws CoreException;
}
