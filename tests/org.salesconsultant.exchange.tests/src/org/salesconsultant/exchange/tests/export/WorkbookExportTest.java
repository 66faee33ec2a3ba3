/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salesconsultant.exchange.tests.export.ExportFixture.object;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.exchange.format.TargetPart;

/** Workbooks, as another program reads them. */
final class WorkbookExportTest {

    @TempDir
    Path folder;

    private TableExport customers(ExportFixture store, String... columns) {
        return TableExport.all(store.type("Customer"), folder.resolve("c.xlsx")).withColumns(List.of(columns));
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void valuesAreTypedAndIdsAreTexts() throws Exception {
        ExportFixture store = new ExportFixture(folder).load("Customer", object("id", "00017", "name", "=1+1", "joined",
                ExportFixture.day(2024, 2, 29), "seen", LocalDateTime.of(2011, 12, 9, 12, 50, 1), "member", true, "weight", 0.25, "points", 42L));
        store.export("xlsx", customers(store, "id", "name", "joined", "seen", "member", "weight", "points"));
        try (XSSFWorkbook workbook = open(folder.resolve("c.xlsx"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("00017", sheet.getRow(1).getCell(0).getStringCellValue());
            XSSFCell formula = sheet.getRow(1).getCell(1);
            assertEquals(CellType.STRING, formula.getCellType());
            assertEquals("=1+1", formula.getStringCellValue());
            assertTrue(formula.getCellStyle().getQuotePrefixed());
            assertTrue(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(2)));
            assertEquals(LocalDateTime.of(2024, 2, 29, 0, 0), sheet.getRow(1).getCell(2).getLocalDateTimeCellValue());
            assertEquals(LocalDateTime.of(2011, 12, 9, 12, 50, 1), sheet.getRow(1).getCell(3).getLocalDateTimeCellValue());
            assertTrue(sheet.getRow(1).getCell(4).getBooleanCellValue());
            assertEquals(0.25, sheet.getRow(1).getCell(5).getNumericCellValue());
            assertEquals(42, sheet.getRow(1).getCell(6).getNumericCellValue());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
        }
    }

    @Test
    void amountsAreNumbersAndHeadingsSpeakTheLanguageOfTheProject() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        store.locale = Locale.SIMPLIFIED_CHINESE;
        store.export("xlsx", TableExport.all(store.type("Order"), folder.resolve("o.xlsx")).withColumns(List.of("id", "amount")));
        try (XSSFWorkbook workbook = open(folder.resolve("o.xlsx"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(store.type("Order").label().chinese(), sheet.getSheetName());
            assertEquals(store.type("Order").column("amount").orElseThrow().label().chinese(),
                    sheet.getRow(0).getCell(1).getStringCellValue());
            assertEquals(12.5, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals("#,##0.00##", sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void whatASpreadsheetWouldRoundIsAText() throws Exception {
        ExportFixture store = new ExportFixture(folder).load("Customer", object("id", "1", "points", Long.MAX_VALUE, "income",
                new BigDecimal("12345678901234.5678"), "joined", ExportFixture.day(1899, 12, 31)));
        store.export("xlsx", customers(store, "points", "income", "joined"));
        try (XSSFWorkbook workbook = open(folder.resolve("c.xlsx"))) {
            assertEquals("9223372036854775807", workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals("12345678901234.5678", workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
            assertEquals("1899-12-31", workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue());
        }
    }

    @Test
    void textsKeepEveryCharacter() throws Exception {
        List<String> texts = List.of("a\nb", "a\r\nb", " x ", "<&>\"'", "王小明 😀", "_x000D_", "\u0001\u001f", "\uffff", "");
        ExportFixture store = new ExportFixture(folder);
        Object[] all = new Object[texts.size()];
        @SuppressWarnings("unchecked")
        java.util.Map<String, Object>[] objects = new java.util.Map[all.length];
        for (int i = 0; i < all.length; i++) {
            objects[i] = object("id", String.valueOf(i), "name", texts.get(i));
        }
        store.load("Customer", objects).export("xlsx", customers(store, "name", "city"));
        try (XSSFWorkbook workbook = open(folder.resolve("c.xlsx"))) {
            for (int i = 0; i < texts.size(); i++) {
                assertEquals(texts.get(i), workbook.getSheetAt(0).getRow(i + 1).getCell(0).getStringCellValue());
                assertNull(workbook.getSheetAt(0).getRow(i + 1).getCell(1));
            }
        }
    }

    @Test
    void aTableLongerThanASheetGoesOnInTheNext() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        store.parameters.put("rowsPerSheet", "3");
        ExportedFile file = store.export("xlsx", TableExport.all(store.type("Order"), folder.resolve("o.xlsx"))).files().getFirst();
        assertEquals(List.of(new TargetPart("Orders", 2), new TargetPart("Orders 2", 1)), file.parts());
        try (XSSFWorkbook workbook = open(file.file())) {
            assertEquals("C", workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
            assertEquals(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue(),
                    workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aTextTooLongForACellIsNeverCut() throws Exception {
        ExportFixture store = new ExportFixture(folder).load("Customer", object("id", "1", "name", "x".repeat(32_768)));
        CoreException trouble = assertThrows(CoreException.class, () -> store.export("xlsx", customers(store, "id", "name")));
        assertTrue(Problem.isProblem(trouble.getStatus()) && trouble.getMessage().startsWith("c.xlsx, cell B2:"), trouble::getMessage);
        assertTrue(Files.notExists(folder.resolve("c.xlsx")));
        store.load("Customer", object("id", "1", "name", "x".repeat(32_767))).export("xlsx", customers(store, "id", "name"));
    }

    @Test
    void theSameObjectsGiveTheSameBytes() throws Exception {
        ExportFixture store = new ExportFixture(folder).orders();
        store.export("xlsx", TableExport.all(store.type("Order"), folder.resolve("1.xlsx")));
        store.export("xlsx", TableExport.all(store.type("Order"), folder.resolve("2.xlsx")));
        assertArrayEquals(Files.readAllBytes(folder.resolve("1.xlsx")), Files.readAllBytes(folder.resolve("2.xlsx")));
    }
}
