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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.pipeline.RunVerification;

/** Repeats runs and compares. */
public final class RunVerifier {

    private RunVerifier() {
    }

    /**
     * {@return what differs, a line each; nothing if the run repeats to the byte}
     *
     * @param run the run folder
     * @param threads how many threads the repetition may use; the result does not depend on it
     * @throws CoreException with a problem if the folder holds no run, or its inputs were not kept
     */
    public static List<String> differences(Path run, int threads, IProgressMonitor monitor) throws CoreException, IOException {
        return RunVerification.differences(run, threads, monitor);
    }
}
