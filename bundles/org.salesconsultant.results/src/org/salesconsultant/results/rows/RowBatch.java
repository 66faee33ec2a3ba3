/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.rows;

import tech.tablesaw.api.Table;

/**
 * At most {@link #SIZE} rows of one source.
 *
 * @param table the columns; as staged they hold text, a missing field is a missing value
 * @param rows the data row of each row: its 1-based record number in the file, refused records counted
 * @param file the file they come from, as rejects name it
 */
public record RowBatch(Table table, long[] rows, String file) {

    /** The greatest number of rows in a batch; it never changes a result. */
    public static final int SIZE = 1 << 16;

    public RowBatch {
        if (table.columnCount() > 0 && table.rowCount() != rows.length) {
            throw new IllegalArgumentException(table.rowCount() + " rows in the table, " + rows.length + " data rows");
        }
    }
}
