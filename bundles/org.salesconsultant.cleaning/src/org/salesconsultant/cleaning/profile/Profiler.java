/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.internal.profile.Profiling;
import org.salesconsultant.results.rows.RowStream;

/** Looks at rows. */
public final class Profiler {

    private Profiler() {
    }

    /**
     * {@return what is in rows}
     *
     * <p>They are read twice, in memory of some 4 MB a column whatever their number; the first 4 million are compared to find those
     * that are repeated. The same rows give the same profile, whatever the size of batches.
     *
     * @param rows staged or cleaned rows
     * @param monitor asked for cancel at least each 1,000 rows
     */
    public static Profile of(RowStream rows, IProgressMonitor monitor) throws CoreException {
        return new Profiling(rows).run(monitor);
    }
}
