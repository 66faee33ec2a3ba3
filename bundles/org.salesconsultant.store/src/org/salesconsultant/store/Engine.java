/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.results.rows.RowStream;

/** Reads a store within one unit of work. */
public interface Engine {

    /**
     * {@return the rows of a query, read as they are needed}
     *
     * Close it. When another statement runs while it is open, its remaining rows are taken into memory.
     *
     * @param parameters a value for each {@code ?}: text, whole number, decimal, double, boolean, date, date and time, null
     */
    ColumnCursor query(Statement statement, Object... parameters) throws CoreException;

    /**
     * {@return the staged rows of a source, in the order they were staged}
     *
     * @throws CoreException with a problem if nothing is staged for it
     */
    RowStream staged(String source) throws CoreException;

    /** {@return what is known of the files a source brought last, by file; empty if it was never imported} */
    List<ImportSource> importSources(String source) throws CoreException;
}
