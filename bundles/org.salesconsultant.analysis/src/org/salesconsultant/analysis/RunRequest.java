/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * What to run, and how.
 *
 * @param project the project folder
 * @param out where results go; null for {@code results/<run>} in the project
 * @param asOf the as-of date; null for that of the project, or else the day after the last kept order
 * @param threads how many threads, at least 1; the results do not depend on it
 * @param execute whether planned actions are executed
 * @param variables values of the project's variables, over those in the project file
 * @param onlyStale whether a project whose latest run is current is left alone
 */
public record RunRequest(Path project, Path out, LocalDate asOf, int threads, boolean execute, Map<String, String> variables,
        boolean onlyStale) {

    public RunRequest {
        variables = Map.copyOf(variables);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** {@return a request to run a project as it stands, on all processors} */
    public static RunRequest of(Path project) {
        return new RunRequest(project, null, null, Runtime.getRuntime().availableProcessors(), false, Map.of(), false);
    }
}
