/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import org.eclipse.core.runtime.CoreException;

/** Takes rows, one after the other. */
@FunctionalInterface
public interface RowTaker {

    /** Takes the next row; {@return whether it wants another} */
    boolean take(BrowseRow row) throws CoreException;
}
