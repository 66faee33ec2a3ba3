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

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
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

/** Typed cells become text without loss. */
class WorkbookTest {

    @TempDir
    Path folder;

    private final Map<String, String> parameters = new HashMap<>();

    private RecordSource open(XlsxFile workbook) throws CoreException, IOException {
        Path file = workbook.write(folder.resolve("book.xlsx"));
        Contribution<SourceFormat> format = Formats.ofFile("test", "book.xlsx");
        return format.create().open(new SourceRequest(file, "book.xlsx", format.parameters("test", "1.0.0", parameters), Set.of()),
                new NullProgressMonitor());
    }

    private List<String> onlyRow(XlsxFile workbook) throws CoreException, IOException {
        parameters.put("header", "false");
        Records records = new Records();
        open(workbook).read(records, new NullProgressMonitor());
        return records.fields().getFirst();
    }

    @Test
    void datesAreIsoAndNumbersKeepTheirDigits() throws Exception {
        assertEquals(List.of("2011-12-09", "2011-12-09T12:50:00", "1900-02-28", "17850", "0.1", "1234567.89", "true", "#DIV/0!", "a b"),
                onlyRow(new XlsxFile().styles("yyyy\\-mm\\-dd", "d.m.yyyy hh:mm", "0.0%").sheet("S", "<row><c s=\"1\"><v>40886</v></c>"
                        + "<c s=\"2\"><v>40886.534722222219</v></c><c s=\"1\"><v>59</v></c><c><v>17850.0</v></c>"
                        + "<c s=\"3\"><v>0.10000000000000001</v></c><c><v>1.23456789E6</v></c><c t=\"b\"><v>1</v></c>"
                        + "<c t=\"e\"><v>#DIV/0!</v></c><c t=\"inlineStr\"><is><r><t>a </t></r><r><t>b</t></r></is></c></row>")));
    }

    @Test
    void numbersAreTakenAsShownWhereThatIsDeclared() throws Exception {
        parameters.put("numbers", "shown");
        assertEquals(List.of("00017", "10.0%", "1,234.50"), onlyRow(new XlsxFile().styles("00000", "0.0%", "#,##0.00").sheet("S",
                "<row><c s=\"1\"><v>17</v></c><c s=\"2\"><v>0.1</v></c><c s=\"3\"><v>1234.5</v></c></row>")));
    }

    @Test
    void aFormulaCountsWithItsValue() throws Exception {
        assertEquals(List.of("3", "ab"), onlyRow(new XlsxFile().sheet("S",
                "<row><c><f>1+2</f><v>3</v></c><c t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c></row>")));
    }

    @Test
    void daysMayCountFrom1904() throws Exception {
        assertEquals(List.of("1904-01-02"), onlyRow(new XlsxFile().since1904().styles("yyyy-mm-dd").sheet("S",
                "<row><c s=\"1\"><v>1</v></c></row>")));
    }

    @Test
    void theSheetIsTheFirstThatIsNotHiddenOrTheOneDeclared() throws Exception {
        XlsxFile book = new XlsxFile().hiddenSheet("Old", row("a", "x")).sheet("Customers", row("b", "y")).sheet("订单", row("c", "z"));
        assertEquals("Customers", open(book).settings().get("sheet"));
        parameters.put("sheet", "订单");
        assertEquals(List.of("c", "z"), open(book).columns());
        parameters.put("sheet", "1");
        assertEquals(List.of("a", "x"), open(book).columns());
        parameters.put("sheet", "Orders");
        CoreException trouble = assertThrows(CoreException.class, () -> open(book));
        assertTrue(trouble.getMessage().contains("Old, Customers, 订单"), trouble.getMessage());
    }

    @Test
    void cellsStandInTheirColumnsWhateverIsLeftOut() throws Exception {
        assertEquals(java.util.Arrays.asList("1", null, "3"), onlyRow(new XlsxFile().sheet("S",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>3</v></c></row>")));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String each : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(each).append("</t></is></c>");
        }
        return row + "</row>";
    }
}
