/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.results.rows.RowLog;

/** Keeps what an import refuses and changes, in the order it is told. */
public interface ImportLog extends RowLog {

    /** Ends the log; needed before its rows are queried in the same unit of work. */
    void finish() throws CoreException;
}
