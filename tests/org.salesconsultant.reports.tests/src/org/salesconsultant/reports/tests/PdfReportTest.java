/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.salesconsultant.reports.RenderedReport;
import org.salesconsultant.reports.internal.engine.ReportText;

class PdfReportTest {

    @TempDir
    private Path folder;

    @Test
    void thePrintedNumbersAreThoseOfTheRunRoundedOnceHalfUp() throws CoreException, IOException {
        String text = Rendering.text(render(Locale.ENGLISH));
        for (String number : List.of("8,911,407.90", "8,300,065.81", "-611,342.09", "1,755,276.64", "541,909", "397,884",
                "4,338", "18,532", "9,747,747.93", "480.87", "73.4%")) {
            assertTrue(text.contains(number), number + " is missing in " + text);
        }
    }

    @Test
    void itTellsPeriodAsOfDateCurrencyAndRun() throws CoreException, IOException {
        String text = Rendering.text(render(Locale.ENGLISH));
        for (String words : List.of("December 1, 2010", "December 9, 2011", "December 10, 2011", "GBP", RunFixture.RUN_ID)) {
            assertTrue(text.contains(words), words + " is missing in " + text);
        }
    }

    @Test
    void everySegmentationPredictionAndRuleHasItsPart() throws CoreException, IOException {
        String text = Rendering.text(render(Locale.ENGLISH));
        for (String words : List.of("Value segments", "Buying habits", "Loyal regulars", "Bulk buyers", "within 90 days",
                "within 180 days", "no better than that", "0.731", "0.716", "1,297", "Win back", "Reward loyalty",
                "in the hold-out group", "Sum of quantity times unit price")) {
            assertTrue(text.contains(words), words + " is missing in " + text);
        }
    }

    @Test
    void aChineseReportSpeaksChineseAndKeepsTheNumbers() throws CoreException, IOException {
        RenderedReport report = render(Locale.SIMPLIFIED_CHINESE);
        assumeTrue(report.status().isOK(), "no font with Chinese characters on this machine");
        String text = ReportText.letters(Rendering.text(report));
        for (String words : List.of("关键数字", "已知客户的退货", "混淆矩阵", "90天内再次购买", "2011年12月10日",
                "8,911,407.90", "新客户")) {
            assertTrue(text.contains(words), words + " is missing in " + text);
        }
        assertFalse(text.contains("Keyfigures"), "English is left in the Chinese report");
    }

    @Test
    void everyFontIsEmbedded() throws CoreException, IOException {
        RenderedReport report = render(Locale.SIMPLIFIED_CHINESE);
        assumeTrue(report.status().isOK(), "no font with Chinese characters on this machine");
        try (PdfReader reader = new PdfReader(report.file().toString())) {
            for (int number = 1; number < reader.getXrefSize(); number++) {
                PdfObject object = reader.getPdfObject(number);
                if (object instanceof PdfDictionary dictionary && PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
                    assertTrue(dictionary.contains(PdfName.FONTFILE) || dictionary.contains(PdfName.FONTFILE2)
                            || dictionary.contains(PdfName.FONTFILE3), "not embedded: " + dictionary.get(PdfName.FONTNAME));
                }
                if (object instanceof PdfDictionary dictionary && PdfName.FONT.equals(dictionary.get(PdfName.TYPE))) {
                    assertFalse(String.valueOf(dictionary.get(PdfName.BASEFONT)).contains("STSong"), "falls back to STSong");
                }
            }
        }
    }

    @Test
    void theSameRunGivesTheSameTextHash() throws CoreException, IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        for (String format : List.of("pdf", "html", "xlsx")) {
            String first = Rendering.render(run, folder.resolve("first"), Locale.ENGLISH, format).textHash();
            assertEquals(first, Rendering.render(run, folder.resolve("second"), Locale.ENGLISH, format).textHash(), format);
            assertTrue(first.matches("[0-9a-f]{64}"), first);
        }
    }

    @Test
    void aRunWithoutModelsRendersWithoutTheirPages() throws CoreException, IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        for (String file : List.of("metrics.json", "segment-profile.csv", "scores.csv", "actions.csv")) {
            Files.delete(run.resolve(file));
        }
        String text = Rendering.text(Rendering.render(run, folder.resolve("bare"), Locale.ENGLISH, "pdf"));
        assertTrue(text.contains("8,911,407.90"), text);
        assertFalse(text.contains("Model quality") || text.contains("Planned actions"), text);
        assertTrue(new String(Files.readAllBytes(folder.resolve("bare.pdf")), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    private RenderedReport render(Locale locale) throws CoreException, IOException {
        return Rendering.render(RunFixture.in(folder.resolve("run")).build(), folder.resolve("reports/summary"), locale, "pdf");
    }
}
