/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.sql.SQLException;
import java.util.List;

/** An open result, batch by batch. */
public interface Chunks {

    /** {@return the names of the columns} */
    List<String> columns();

    /** {@return the next rows; null after the last; a batch may be empty} */
    ColumnBatch next() throws SQLException;

    /** Closes the result and its statement. */
    void close() throws SQLException;
}
