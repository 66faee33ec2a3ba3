/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.samples.RetailGenerator;

/** The data in {@code samples/retail/data} is what the generator makes, everywhere and each time. */
class RetailDataTest {

    private static final long SEED = 2025;

    private static final Path COMMITTED = Path.of(System.getProperty("project.root"), "samples/retail/data");

    @TempDir
    private Path folder;

    @Test
    void theCommittedFilesAreWhatTheGeneratorMakes() throws IOException {
        RetailGenerator.write(folder, SEED, 5_000, 40_000);
        assertEquals(-1, Files.mismatch(COMMITTED.resolve("customers.csv"), folder.resolve("customers.csv")));
        // how densely gzip packs is up to the zlib of the Java platform; what is packed is not
        assertArrayEquals(unpacked(COMMITTED.resolve("orders.csv.gz")), unpacked(folder.resolve("orders.csv.gz")));
    }

    @Test
    void theCommittedFilesAreSmall() throws IOException {
        assertTrue(Files.size(COMMITTED.resolve("customers.csv")) < 1_000_000);
        assertTrue(Files.size(COMMITTED.resolve("orders.csv.gz")) < 2_000_000);
    }

    @Test
    void theSameSeedMakesTheSameBytesAndAnotherSeedOthers() throws IOException {
        RetailGenerator.write(folder.resolve("a"), 7, 100, 600);
        RetailGenerator.write(folder.resolve("b"), 7, 100, 600);
        RetailGenerator.write(folder.resolve("c"), 8, 100, 600);
        for (String file : new String[] {"customers.csv", "orders.csv.gz"}) {
            assertEquals(-1, Files.mismatch(folder.resolve("a").resolve(file), folder.resolve("b").resolve(file)), file);
            assertTrue(Files.mismatch(folder.resolve("a").resolve(file), folder.resolve("c").resolve(file)) >= 0, file);
        }
    }

    @Test
    void thePackedFileHoldsNoTimeOfMaking() throws IOException {
        RetailGenerator.write(folder, 7, 10, 20);
        byte[] packed = Files.readAllBytes(folder.resolve("orders.csv.gz"));
        assertArrayEquals(new byte[4], Arrays.copyOfRange(packed, 4, 8));
    }

    @Test
    void aDataSetWithoutCustomersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RetailGenerator.write(folder, 1, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> RetailGenerator.write(folder, 1, 10, 0));
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
