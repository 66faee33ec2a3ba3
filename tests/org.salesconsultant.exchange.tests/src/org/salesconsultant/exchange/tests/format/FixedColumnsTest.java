/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;

class FixedColumnsTest {

    @TempDir
    Path folder;

    private static RecordSource open(Path file, Map<String, String> parameters) throws CoreException {
        String name = file.getFileName().toString();
        Contribution<SourceFormat> format = parameters.isEmpty() ? Formats.ofFile("test", name)
                : Formats.registry().get("test", "org.salesconsultant.exchange.fixed");
        return format.create().open(new SourceRequest(file, name, format.parameters("test", "1.0.0", parameters), Set.of()),
                new NullProgressMonitor());
    }

    private static Records read(RecordSource source) throws CoreException {
        Records records = new Records();
        source.read(records, new NullProgressMonitor());
        return records;
    }

    @Test
    void purchasesOfCdnowAreReadWithoutQuestions() throws Exception {
        Path file = Path.of(System.getProperty("shared.data", "")).resolve("cdnow/CDNOW_master.txt");
        assumeTrue(Files.isRegularFile(file), "no shared data");
        RecordSource source = open(file, Map.of());
        assertEquals(List.of("customer_id", "date", "number_of_cds", "dollar_value"), source.columns());
        Records records = read(source);
        assertEquals(69_659, records.fields().size());
        assertEquals(List.of(), records.refusedRows());
        assertEquals(List.of("00001", "19970101", "1", "11.77"), records.fields().getFirst());
        assertEquals(23_570, records.fields().stream().map(List::getFirst).distinct().count());
        BigDecimal spent = records.fields().stream().map(row -> new BigDecimal(row.get(3))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal("2500315.63"), spent);
    }

    @Test
    void declaredColumnsAreTakenAndTextOutsideThemIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("x.txt"), "王小明XX2024\n李芳  YY2023\n陈    ZZ2022 late\n");
        RecordSource source = open(file, Map.of("columns", "name:1-3,code:4-5,year:6-9", "header", "false"));
        assertEquals(List.of("name", "code", "year"), source.columns());
        Records records = read(source);
        assertEquals(List.of(List.of("王小明", "XX", "2024")), records.fields());
        assertEquals(List.of(2L, 3L), records.refusedRows());
    }

    @Test
    void wrongColumnsAreAProblem() throws Exception {
        Path file = Files.writeString(folder.resolve("x.prn"), "abc\n");
        CoreException trouble = assertThrows(CoreException.class, () -> open(file, Map.of("columns", "a:1-3,b:2-4")));
        assertTrue(trouble.getMessage().contains("'b:2-4'"), trouble.getMessage());
    }
}
