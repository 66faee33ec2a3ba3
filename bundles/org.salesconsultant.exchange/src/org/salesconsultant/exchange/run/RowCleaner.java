/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.run;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

/** Cleans staged rows before they are mapped. */
@FunctionalInterface
public interface RowCleaner {

    /**
     * {@return the cleaned rows: each a staged one, with its data row}
     *
     * The result is read once. What is dropped and changed is told the log once; a dropped row may leave its amount null.
     *
     * @param staged the rows as they are in the source, readable until the import ends
     */
    RowStream clean(RowStream staged, RowLog log, IProgressMonitor monitor) throws CoreException;
}
