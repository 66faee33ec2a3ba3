/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.results.rows.RowStream;

/** A step that must have seen all rows before it can decide on one: a mean, a duplicate. */
public non-sealed interface SetBasedStep extends PreparedStep {

    /**
     * {@return the step with what it has learnt; its output is that of this step}
     *
     * @param rows what reaches the step; read as often as needed, kept in bounded memory only
     * @param monitor asked for cancel at least each 1,000 rows
     */
    RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException;
}
