/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.results.rows.RowStream;

/** Takes the rows of a source as they are: text, file and data row. */
public interface Staging {

    /**
     * Takes one row. File by file, and within a file in ascending order of data rows.
     *
     * @param row the data row: its 1-based record number in the file
     * @param file the file, as rejects name it
     * @param values one for each column; null for a missing field
     */
    void append(long row, String file, String[] values) throws CoreException;

    /** Ends the staging; {@return the rows, readable until the unit of work ends} */
    RowStream finish() throws CoreException;
}
