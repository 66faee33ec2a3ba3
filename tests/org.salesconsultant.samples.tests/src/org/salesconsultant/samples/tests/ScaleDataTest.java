/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.samples.scale.ScaleGenerator;
import org.salesconsultant.samples.scale.ScaleRequest;

/** Data sets of any size. */
final class ScaleDataTest {

    @TempDir
    Path folder;

    private Path make(String name, long seed, boolean compressed) throws IOException {
        Path made = folder.resolve(name);
        ScaleGenerator.write(made, new ScaleRequest(500, 4000, seed, compressed), new NullProgressMonitor());
        return made;
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers() throws Exception {
        byte[] first = Files.readAllBytes(make("a", 1, false).resolve("data/orders.csv"));
        assertArrayEquals(first, Files.readAllBytes(make("b", 1, false).resolve("data/orders.csv")));
        assertNotEquals(new String(first), Files.readString(make("c", 2, false).resolve("data/orders.csv")));
    }

    @Test
    void aCompressedSetHoldsTheSameRows() throws Exception {
        byte[] plain = Files.readAllBytes(make("a", 1, false).resolve("data/customers.csv"));
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(make("z", 1, true).resolve("data/customers.csv.gz")))) {
            assertArrayEquals(plain, in.readAllBytes());
        }
    }

    @Test
    void everyOrderHasACustomerAndAProductAndIdsAreUnique() throws Exception {
        Path data = make("a", 1, false).resolve("data");
        Set<String> customers = ids(Files.readAllLines(data.resolve("customers.csv")));
        Set<String> products = ids(Files.readAllLines(data.resolve("products.csv")));
        List<String> orders = Files.readAllLines(data.resolve("orders.csv"));
        assertEquals(500, customers.size());
        assertEquals(4000, ids(orders).size());
        for (String order : orders.subList(1, orders.size())) {
            String[] fields = order.split(",");
            assertTrue(customers.contains(fields[1]) && products.contains(fields[2]), order);
            assertEquals(fields[4].startsWith("-"), "return".equals(fields[5]), order);
        }
    }

    @Test
    void fewCustomersHaveManyOrdersAndHardlyAnyHasNone() throws Exception {
        List<String> orders = Files.readAllLines(make("a", 1, false).resolve("data/orders.csv"));
        int[] counts = new int[501];
        orders.subList(1, orders.size()).forEach(order -> counts[Integer.parseInt(order.split(",")[1].substring(1))]++);
        java.util.Arrays.sort(counts);
        int top = java.util.Arrays.stream(counts, 451, 501).sum();
        assertTrue(top > 4000 / 4 && counts[51] > 0, top + " of the best tenth, " + counts[51]);
    }

    @Test
    void cancelStopsIt() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> ScaleGenerator.write(folder, new ScaleRequest(10, 10, 1, false), monitor));
    }

    private static Set<String> ids(List<String> lines) {
        Set<String> ids = new HashSet<>();
        lines.subList(1, lines.size()).forEach(line -> ids.add(line.substring(0, line.indexOf(','))));
        return ids;
    }
}
