/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.wizard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The column names in the first line of a delimited file. */
final class HeaderLine {

    private static final String DELIMITERS = ",;\t|";

    private HeaderLine() {
    }

    /** {@return the names, without quotes and blanks; the file may be compressed with gzip} */
    static List<String> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? List.of() : columns(line.startsWith("\uFEFF") ? line.substring(1) : line);
        }
    }

    private static List<String> columns(String line) {
        char delimiter = DELIMITERS.charAt(0);
        for (char candidate : DELIMITERS.toCharArray()) {
            delimiter = count(line, candidate) > count(line, delimiter) ? candidate : delimiter;
        }
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(name -> name.strip().replaceAll("^\"|\"$", "")).toList();
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
