/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;

/** Makes one table of a run folder. */
interface TableReader {

    /** {@return the table; without rows where the run has nothing of its kind} */
    RunTable read(RunSource source) throws IOException;
}
