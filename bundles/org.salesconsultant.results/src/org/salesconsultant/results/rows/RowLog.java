/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.rows;

/** Takes what is refused and changed while rows stream by. */
public interface RowLog {

    /** Takes a refused or dropped row. */
    void rejected(RejectedRow row);

    /** Takes a changed cell. */
    void changed(CellChange change);
}
