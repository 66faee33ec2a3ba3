/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the sample project that comes with the product, by the command a user types. */
class SampleRunTest {

    @TempDir
    static Path folder;

    private static Path project;

    private static Path results;

    private static Outcome outcome;

    @BeforeAll
    static void runTheSample() throws Exception {
        project = folder.resolve("零售 retail");
        Samples.copy("retail", project);
        results = folder.resolve("结果 one");
        outcome = sales().run("run", project.toString(), "--out", results.toString(), "--threads", "1");
    }

    @Test
    void endsWithZeroAndWritesWhatTheDesignNames() {
        assertEquals(0, outcome.code(), outcome.err());
        for (String name : List.of("run.json", "timings.json", "figures.csv", "rejects.csv", "changes.csv", "customers.csv", "segments.csv",
                "segment-profile.csv", "scores.csv", "metrics.json", "actions.csv", "results.xlsx", "reports")) {
            assertTrue(Files.exists(results.resolve(name)), () -> name + " is missing: " + outcome.err());
        }
    }

    @Test
    void printsAPdfReportThatIsOne() throws IOException {
        try (Stream<Path> files = Files.list(results.resolve("reports"))) {
            Path pdf = files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
            assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void writesTheSameBytesWithTwoThreads() throws Exception {
        Path second = folder.resolve("two");
        assertEquals(0, sales().run("run", project.toString(), "--out", second.toString(), "--threads", "2").code());
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(csv|json)") && !each.endsWith("timings.json")).toList()) {
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(second.resolve(file.getFileName())), file::toString);
            }
        }
    }

    @Test
    void isVerifiedAsLongAsNoByteIsAltered() throws Exception {
        Path copy = folder.resolve("altered");
        assertEquals(0, new ProcessBuilder("cp", "-R", results.toString(), copy.toString()).start().waitFor());
        Outcome verified = sales().run("verify", copy.toString());
        assertEquals(0, verified.code(), verified.err());
        byte[] bytes = Files.readAllBytes(copy.resolve("customers.csv"));
        bytes[bytes.length - 2] ^= 1;
        Files.write(copy.resolve("customers.csv"), bytes);
        assertNotEquals(0, sales().run("verify", copy.toString()).code());
    }

    @Test
    void leavesTheRawFilesAsTheyWere() throws IOException {
        Path raw = Built.root().resolve("samples/retail/data");
        try (Stream<Path> files = Files.list(raw)) {
            for (Path file : files.toList()) {
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(project.resolve("data").resolve(file.getFileName())));
            }
        }
    }

    private static Launch sales() {
        return Samples.sales(folder);
    }
}
