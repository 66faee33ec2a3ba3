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

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReportTest {

    @TempDir
    private Path folder;

    @Test
    void numbersAreNumbersWithTheirFormat() throws CoreException, IOException {
        List<Cell> cells = cells(RunFixture.in(folder.resolve("run")));
        Cell revenue = number(cells, 8911407.904);
        assertTrue(revenue.getCellStyle().getDataFormatString().endsWith("#,##0.00"));
        assertTrue(number(cells, 541909).getCellStyle().getDataFormatString().endsWith("#,##0"));
        number(cells, -611342.09);
        number(cells, 0.7312);
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws CoreException, IOException {
        List<Cell> cells = cells(RunFixture.in(folder.resolve("run")).firstSegment("=HYPERLINK(\"x\")"));
        assertTrue(cells.stream().noneMatch(cell -> cell.getCellType() == CellType.FORMULA), "a formula is in the workbook");
        assertTrue(cells.stream().anyMatch(cell -> cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().contains("=HYPERLINK")), "the name is missing");
    }

    @Test
    void everySegmentationAndPredictionIsThereInFlatTables() throws CoreException, IOException {
        List<Cell> cells = cells(RunFixture.in(folder.resolve("run")));
        for (double count : new double[] {1297, 2275, 1061, 3338, 2897}) {
            number(cells, count);
        }
        assertTrue(cells.stream().filter(cell -> cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals("habits")).count() >= 8, "a segmentation is cut short");
        assertTrue(cells.stream().filter(cell -> cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals("churn")).count() >= 14, "a prediction is cut short");
    }

    @Test
    void eachPartHasASheetNamedInTheLanguageOfTheReport() throws CoreException, IOException {
        Rendering.render(RunFixture.in(folder.resolve("run")).build(), folder.resolve("summary"), Locale.SIMPLIFIED_CHINESE, "xlsx");
        try (InputStream stream = Files.newInputStream(folder.resolve("summary.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("客户汇总报告", "客户分群", "模型质量", "计划的行动", "各数字的定义"), names);
            assertFalse(workbook.getAllPictures().isEmpty(), "no charts");
        }
    }

    private List<Cell> cells(RunFixture fixture) throws CoreException, IOException {
        Rendering.render(fixture.build(), folder.resolve("summary"), Locale.ENGLISH, "xlsx");
        List<Cell> cells = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(folder.resolve("summary.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        }
        return cells;
    }

    private static Cell number(List<Cell> cells, double value) {
        return cells.stream().filter(cell -> cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == value)
                .findFirst().orElseThrow(() -> new AssertionError("no numeric cell " + value));
    }
}
