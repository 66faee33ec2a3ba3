/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.salesconsultant.results.run.RunFiles;

/** Keeps the frozen inputs of the latest runs only; results themselves are kept for ever. */
final class RunRetention {

    private static final int KEPT = 10;

    private RunRetention() {
    }

    static void keepInputsOfLatest(Path results) throws IOException {
        if (!Files.isDirectory(results)) {
            return;
        }
        List<Path> frozen;
        try (Stream<Path> runs = Files.list(results)) {
            frozen = runs.filter(run -> Files.isDirectory(run.resolve(RunFiles.INPUTS)) && Files.exists(run.resolve(RunFiles.RUN)))
                    .sorted(Comparator.comparing((Path run) -> run.resolve(RunFiles.RUN).toFile().lastModified()).reversed()).toList();
        }
        for (Path run : frozen.subList(Math.min(KEPT, frozen.size()), frozen.size())) {
            try (Stream<Path> files = Files.walk(run.resolve(RunFiles.INPUTS))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
