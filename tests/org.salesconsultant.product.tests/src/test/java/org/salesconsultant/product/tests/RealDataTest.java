/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The online-retail project on the 541,909 real lines, by the command of the read-me. */
class RealDataTest {

    @TempDir
    Path folder;

    @Test
    void countsWhatTheReferenceCounts() throws Exception {
        Path data = Path.of(System.getProperty("shared.data"), "online-retail/online_retail.csv.gz");
        assumeTrue(Files.exists(data), "the shared data is missing");
        Path project = folder.resolve("online-retail");
        Samples.copy("online-retail", project);
        Path out = folder.resolve("out");
        Outcome outcome = Samples.sales(folder).run("run", "online-retail", "--set", "data=" + data, "--out", "out");
        assertEquals(0, outcome.code(), outcome.err());
        String run = Files.readString(out.resolve("run.json"));
        assertEquals("397884", figure(run, "order_lines"));
        assertEquals("4338", figure(run, "customers"));
        assertEquals("18532", figure(run, "orders"));
        assertEquals("8911407.904", figure(run, "revenue").replaceFirst("0+$", ""));
        try (Stream<String> lines = Files.lines(out.resolve("customers.csv"))) {
            assertEquals(4338 + 1, lines.count());
        }
    }

    private static String figure(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([0-9.]+)").matcher(json);
        assertTrue(found.find(), () -> name + " is not in " + json);
        return found.group(1);
    }
}
