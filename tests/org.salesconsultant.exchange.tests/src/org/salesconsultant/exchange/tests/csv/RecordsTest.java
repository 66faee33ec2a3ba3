/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.tests.format.Records;

/** Splitting into records: nothing lost, nothing counted twice, each refusal with its reason. */
final class RecordsTest {

    @TempDir
    Path folder;

    @Test
    void raggedRecordsAreRefusedWithTheirTextAndCounted() throws Exception {
        Records records = new CsvFixture(folder).read("a,b\n1,2\n3\n4,5,\"6, \"\"x\"\"\"\n7,8\n");
        assertEquals(List.of(1L, 4L), records.rows());
        assertEquals(List.of(2L, 3L), records.refusedRows());
        assertEquals(List.of("has 1 fields instead of 2", "has 3 fields instead of 2"), records.reasons());
        assertEquals(List.of("3", "4,5,\"6, \"\"x\"\"\""), records.texts());
    }

    @Test
    void emptyLinesAreNoRecordsAndLineEndsMayBeMixed() throws Exception {
        Records records = new CsvFixture(folder).read("a,b\r\n1,2\r\n\r\n3,4\n5,6\r7,8");
        assertEquals(List.of(1L, 2L, 3L, 4L), records.rows());
        assertEquals(List.of("7", "8"), records.fields().getLast());
    }

    @Test
    void aStrayQuoteCostsItsLineAndNothingElse() throws Exception {
        Records records = new CsvFixture(folder)
                .read("a,b\n1,\"x\"\n2,\"5\" pipe\"\n3,\"fine\nlong\"\n4,\"never closed\n5,y\n6,\"z\"\n7,\"\"\n");
        assertEquals(List.of(2L, 4L), records.refusedRows());
        assertEquals(List.of(1L, 3L, 5L, 6L, 7L), records.rows());
        assertEquals(List.of("2,\"5\" pipe\"", "4,\"never closed"), records.texts());
        assertEquals(Arrays.asList("7", null), records.fields().getLast());
    }

    @Test
    void aQuoteNeverClosedAtTheEndCostsItsLineAndNothingElse() throws Exception {
        Records records = new CsvFixture(folder).read("a,b\n1,2\n\"3,4\n5,6\n7,8\n");
        assertEquals(List.of(2L), records.refusedRows());
        assertEquals(List.of(1L, 3L, 4L), records.rows());
    }

    @Test
    void manyWrongQuotesAreAProblemThatNamesTheWayOut() throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        Path file = csv.write("a,b\n" + "1,\"x\" y\n".repeat(60), "UTF-8");
        Problems.assertLine(() -> csv.read(file), "file.csv: ", "wrong quotes", "quote=none");
        assertEquals(60, new CsvFixture(folder).with("quote", "none").read(file).rows().size());
    }

    @Test
    void limitsOnFieldLengthAndColumnsAreProblems() throws Exception {
        CsvFixture csv = new CsvFixture(folder).with("maximumFieldLength", "10").with("maximumColumns", "3");
        Path longField = csv.write("a,b\n1,2\n3," + "x".repeat(11) + "\n", "UTF-8");
        Problems.assertLine(() -> csv.read(longField), "file.csv, row 2: ", "11 characters, more than 10", "maximumFieldLength");
        Path wide = csv.write("a,b\n1,2\n1,2,3,4\n", "UTF-8");
        Problems.assertLine(() -> csv.read(wide), "file.csv, row 2: ", "4 columns, more than 3", "delimiter");
        Path wideHeader = csv.write("a,b,c,d\n1,2,3,4\n", "UTF-8");
        Problems.assertLine(() -> csv.read(wideHeader), "file.csv: ", "4 columns, more than 3", "delimiter");
        Path endless = csv.write("a,b\n1,\"" + "x".repeat(1 << 18), "UTF-8");
        Problems.assertLine(() -> csv.read(endless), "file.csv, row 1: ", "more than 10", "maximumFieldLength");
    }

    @Test
    void aZeroCharacterIsRefused() throws Exception {
        Records records = new CsvFixture(folder).read("id,name,longer\n1,Ann,text of some length\n2,B\0b,text of some length\n");
        assertEquals(List.of(2L), records.refusedRows());
    }

    @RepeatedTest(20)
    void dataRowsAreRecordNumbersWhateverStandsInsideQuotes(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] texts = {"plain", "", "two\nlines", "cr\r\nlf", "a, b", "say \"hi\"", "\n\n\n", "多\n行", "\r", "tail "};
        StringBuilder csv = new StringBuilder("id,text,last\n");
        List<List<String>> good = new ArrayList<>();
        List<Long> goodRows = new ArrayList<>();
        for (long row = 1; row <= 3000; row++) {
            String text = texts[random.nextInt(texts.length)];
            if (random.nextInt(20) == 0) {
                csv.append(row).append(",\"").append(text.replace("\"", "\"\"")).append("\"\n"); // a field too few
                continue;
            }
            csv.append(row).append(",\"").append(text.replace("\"", "\"\"")).append("\",x\n");
            good.add(Arrays.asList(String.valueOf(row), text.isEmpty() ? null : text, "x"));
            goodRows.add(row);
        }
        Records records = new CsvFixture(folder).read(csv.toString());
        assertEquals(goodRows, records.rows());
        assertEquals(good, records.fields());
        assertEquals(3000, LongStream.concat(records.rows().stream().mapToLong(r -> r),
                records.refusedRows().stream().mapToLong(r -> r)).distinct().count());
    }

    @Test
    void theRealOrderLinesAreAllRead() throws Exception {
        Path file = Path.of(System.getProperty("shared.data", ""), "online-retail", "online_retail.csv.gz");
        Assumptions.assumeTrue(file.toFile().isFile(), "the shared data is not here");
        long[] count = new long[2];
        new CsvFixture(folder).open(file).read(new RecordConsumer() {

            @Override
            public void accept(long row, String[] fields) {
                count[0]++;
            }

            @Override
            public void refused(long row, String reason, String text) {
                count[1]++;
            }
        }, new NullProgressMonitor());
        assertEquals(541_909, count[0]);
        assertEquals(0, count[1]);
    }

    @Test
    void theAwkwardQuotingOfTheRestaurantsIsRead() throws Exception {
        Path file = Path.of(System.getProperty("shared.data", ""), "restaurant", "restaurant.csv");
        Assumptions.assumeTrue(file.toFile().isFile(), "the shared data is not here");
        Records records = new CsvFixture(folder).read(file);
        assertEquals(864, records.rows().size());
        assertEquals("arnie morton's of chicago", records.fields().getFirst().getFirst());
        assertEquals("435 s. la cienega blv.", records.fields().getFirst().get(1));
        assertTrue(records.refusedRows().isEmpty());
    }

    @Test
    void aLongTextOfUtf16IsReadAcrossBuffers() throws Exception {
        String text = "\ufeffid;name\n" + "1;𠀀王小明\n".repeat(40_000);
        CsvFixture csv = new CsvFixture(folder);
        Records records = csv.read(csv.write(text.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(40_000, records.rows().size());
        assertTrue(records.fields().stream().allMatch(List.of("1", "𠀀王小明")::equals));
    }
}
