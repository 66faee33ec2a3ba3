/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.results.run.RunFiles;

/** The hashes by which a repeated run is compared: of every CSV and JSON file but {@code run.json} and {@code timings.json}. */
public final class OutputHashes {

    private OutputHashes() {
    }

    /** {@return the hash of each such file, by its path in the folder} */
    public static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean compared = name.endsWith(".csv") || name.endsWith(".json");
                if (compared && !name.equals(RunFiles.RUN) && !name.equals(RunFiles.TIMINGS)) {
                    hashes.put(name, Sha256.of(file));
                }
            }
        }
        return hashes;
    }
}
