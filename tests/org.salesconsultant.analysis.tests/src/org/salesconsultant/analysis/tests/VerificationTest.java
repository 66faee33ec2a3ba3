/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.analysis.FigureRows;
import org.salesconsultant.analysis.ProjectImporter;
import org.salesconsultant.analysis.RunVerifier;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.results.run.RunFolder;

class VerificationTest {

    @TempDir
    Path scratch;

    private SampleProject project;

    @BeforeEach
    void copySample() throws IOException, CoreException {
        project = SampleProject.in(scratch);
    }

    @Test
    void aRunRepeatsToTheByteAlsoAfterNewOrdersCame() throws CoreException, IOException {
        Path run = project.withReport().run().runFolder();
        assertEquals(List.of(), verify(run));
        addAnOrder();
        ProjectImporter.of(project.folder(), Map.of()).run(null, ImportOptions.NONE, new NullProgressMonitor());
        assertEquals(List.of(), verify(run));
        assertFalse(project.run().runFolder().equals(run), "the new order makes another run");
        assertEquals(List.of(), verify(run));
    }

    @Test
    void aRunThatActedRepeatsWithoutActingAgain() throws CoreException, IOException {
        Path run = project.run(null, 2, true).runFolder();
        Path letters = project.folder().resolve("outbox/winback.csv");
        String before = Files.readString(letters);
        assertEquals(List.of(), verify(run));
        assertEquals(before, Files.readString(letters));
    }

    @Test
    void anyAlteredByteOfAnyCsvOrJsonIsFound() throws CoreException, IOException {
        Path run = project.run().runFolder();
        List<Path> files;
        try (var all = Files.walk(run)) {
            files = all.filter(file -> file.toString().endsWith(".csv") || file.getFileName().toString().equals("metrics.json")).toList();
        }
        assertTrue(files.size() >= 10, files::toString);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] altered = bytes.clone();
            altered[altered.length / 2] ^= 1;
            Files.write(file, altered);
            String name = run.relativize(file).toString();
            assertTrue(verify(run).stream().anyMatch(difference -> difference.contains(name)), name);
            Files.write(file, bytes);
        }
        assertEquals(List.of(), verify(run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue", "returns", "bridge.customer-unknown.sales.amount", "bridge.customer-unknown.other.amount",
            "bridge.duplicates.amount"})
    void theRowsBehindAnAmountAddUpToIt(String reference) throws CoreException, IOException {
        Path run = project.run().runFolder();
        List<List<String>> rows = new ArrayList<>();
        FigureRows.of(run, reference, rows::add, new NullProgressMonitor());
        int amount = rows.getFirst().indexOf("amount");
        BigDecimal sum = rows.stream().skip(1).map(row -> row.get(amount)).filter(text -> !text.isEmpty()).map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(rows.size() > 1, "the sample has such rows");
        assertEquals(0, sum.compareTo(new BigDecimal(figure(run, reference))), sum::toPlainString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "customers", "products", "order_lines", "bridge.invalid.rows", "bridge.duplicates.rows",
            "bridge.returns.rows", "bridge.counted.rows"})
    void theRowsBehindACountAreAsManyAsItSays(String reference) throws CoreException, IOException {
        Path run = project.run().runFolder();
        List<List<String>> rows = new ArrayList<>();
        FigureRows.of(run, reference, rows::add, new NullProgressMonitor());
        assertEquals(Long.parseLong(figure(run, reference)), rows.size() - 1);
    }

    private static String figure(Path run, String reference) throws CoreException, IOException {
        return RunFolder.open(run).figures().stream().filter(each -> each.reference().equals(reference)).findFirst().orElseThrow().value();
    }

    private List<String> verify(Path run) throws CoreException, IOException {
        return RunVerifier.differences(run, 2, new NullProgressMonitor());
    }

    private void addAnOrder() throws IOException {
        Path file = project.folder().resolve("data/orders.csv.gz");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            in.transferTo(content);
        }
        String[] lines = content.toString(StandardCharsets.UTF_8).split("\n");
        String last = lines[lines.length - 1];
        content.write((last.replaceFirst("^[^,]*", "NEW-1") + "\n").getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }
}
