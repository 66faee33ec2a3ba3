/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.figures.FigureTrace;
import org.salesconsultant.results.run.RunFolder;

/** Leads from a printed number to its rows. */
public final class FigureRows {

    private FigureRows() {
    }

    /**
     * Hands on the rows behind a number, the first of them the header.
     *
     * @param run the run folder
     * @param reference the name of the number, as {@code figures.csv} has it
     * @throws CoreException with a problem if there is no such run or number
     */
    public static void of(Path run, String reference, Consumer<List<String>> rows, IProgressMonitor monitor)
            throws CoreException, IOException {
        new FigureTrace(RunFolder.open(run)).rows(reference, rows, monitor);
    }
}
