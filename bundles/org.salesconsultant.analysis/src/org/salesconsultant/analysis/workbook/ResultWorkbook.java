/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.Figure;

/**
 * Writes {@code results.xlsx}, for people: a row a customer, and the key figures with their definitions. Ids are text,
 * numbers and dates are typed, and no text is a formula. A table longer than a sheet goes on in a further one.
 */
public final class ResultWorkbook {

    private static final int WINDOW = 200;

    private static final int WIDTH_UNIT = 256;

    private final Messages messages;

    private final int rowsPerSheet;

    /** @param locale the language of the headings */
    public ResultWorkbook(Locale locale) {
        this(locale, org.apache.poi.ss.SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    ResultWorkbook(Locale locale, int rowsPerSheet) {
        messages = Messages.of(ResultWorkbook.class).in(locale);
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Writes the file. */
    public void write(Path file, CustomerTable customers, List<Figure> figures, IProgressMonitor monitor) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW); OutputStream out = Files.newOutputStream(file)) {
            Styles styles = new Styles(workbook);
            customers(workbook, styles, customers, monitor);
            figures(workbook, styles, figures);
            workbook.write(out);
        }
    }

    private void customers(SXSSFWorkbook workbook, Styles styles, CustomerTable customers, IProgressMonitor monitor) {
        int perSheet = rowsPerSheet - 1;
        int sheets = Math.max(1, (customers.rows() + perSheet - 1) / perSheet);
        for (int number = 0; number < sheets; number++) {
            String name = number == 0 ? messages.text("sheet.customers") : messages.text("sheet.more", number + 1);
            Sheet sheet = sheet(workbook, styles, name, customers.columns().stream().map(CustomerTable.Column::heading).toList(),
                    customers.columns().stream().mapToInt(CustomerTable.Column::width).toArray());
            int from = number * perSheet;
            int to = Math.min(customers.rows(), from + perSheet);
            for (int i = from; i < to; i++) {
                if (i % 1000 == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                customer(sheet.createRow(i - from + 1), styles, customers, i);
            }
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, to - from), 0, customers.columns().size() - 1));
        }
    }

    private static void customer(Row row, Styles styles, CustomerTable customers, int index) {
        for (int column = 0; column < customers.columns().size(); column++) {
            CustomerTable.Column description = customers.columns().get(column);
            if (description.numbers() == null) {
                text(row, column, description.texts()[index], styles.text());
            } else if (!Double.isNaN(description.numbers()[index])) {
                Cell cell = row.createCell(column);
                cell.setCellValue(description.numbers()[index]);
                cell.setCellStyle(styles.number(description.format()));
            }
        }
    }

    private void figures(SXSSFWorkbook workbook, Styles styles, List<Figure> figures) {
        Sheet sheet = sheet(workbook, styles, messages.text("sheet.figures"), List.of(messages.text("figure"), messages.text("value"),
                messages.text("unit"), messages.text("definition")), new int[] {34, 18, 12, 90});
        int number = 1;
        for (Figure figure : figures) {
            Row row = sheet.createRow(number++);
            text(row, 0, figure.reference(), styles.text());
            if (figure.value().matches("-?\\d+(\\.\\d+)?")) {
                Cell cell = row.createCell(1);
                cell.setCellValue(Double.parseDouble(figure.value()));
                cell.setCellStyle(styles.number(figure.value().contains(".") ? "#,##0.00##" : "#,##0"));
            } else {
                text(row, 1, figure.value(), styles.text());
            }
            text(row, 2, figure.unit(), styles.text());
            text(row, 3, figure.definition(), styles.text());
        }
    }

    private static Sheet sheet(SXSSFWorkbook workbook, Styles styles, String name, List<String> headings, int[] widths) {
        Sheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        Row header = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            text(header, column, headings.get(column), styles.heading());
            sheet.setColumnWidth(column, widths[column] * WIDTH_UNIT);
        }
        return sheet;
    }

    /** A text cell never is a formula, whatever its text begins with. */
    private static void text(Row row, int column, String text, CellStyle style) {
        if (text != null && !text.isEmpty()) {
            Cell cell = row.createCell(column);
            cell.setCellValue(text.substring(0, Math.min(text.length(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007.getMaxTextLength())));
            cell.setCellStyle(style);
        }
    }
}
