/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.internal.text.HeaderSniffer;

/** The records of a sheet: its rows that are not empty. */
final class XlsxSource implements RecordSource {

    private static final Messages MESSAGES = Messages.of(XlsxSource.class);

    private static final int CHECK = 1000;

    private final XlsxSheet sheet;

    private final String part;

    private final boolean header;

    private final List<String> columns;

    private final SortedMap<String, String> settings;

    private XlsxSource(XlsxSheet sheet, String part, boolean header, List<String> columns, SortedMap<String, String> settings) {
        this.sheet = sheet;
        this.part = part;
        this.header = header;
        this.columns = List.copyOf(columns);
        this.settings = Collections.unmodifiableSortedMap(settings);
    }

    static XlsxSource of(XlsxSheet sheet, Workbook workbook, Workbook.Sheet chosen, String declaredHeader, Set<String> expected)
            throws CoreException, IOException, XMLStreamException {
        try (SheetRows rows = rows(sheet, workbook, chosen.part())) {
            SheetRow first = first(sheet, rows);
            if (first == null) {
                throw new Problem(sheet.name(), MESSAGES.text("emptySheet", chosen.name()), MESSAGES.text("emptySheet.remedy")).exception();
            } else if (first.width() > sheet.maximumColumns()) {
                throw new Problem(sheet.name(), MESSAGES.text("columns", String.valueOf(first.width()),
                        String.valueOf(sheet.maximumColumns())), MESSAGES.text("columns.remedy")).exception();
            }
            String[] names = first.all();
            for (int i = 0; i < names.length; i++) {
                names[i] = names[i] == null ? "" : names[i];
            }
            boolean header = "auto".equals(declaredHeader) ? HeaderSniffer.isHeader(names, expected) : Boolean.parseBoolean(declaredHeader);
            SortedMap<String, String> settings = new TreeMap<>();
            settings.put("sheet", chosen.name());
            settings.put("header", String.valueOf(header));
            settings.put("numbers", sheet.shown() ? "shown" : "raw");
            return new XlsxSource(sheet, chosen.part(), header, HeaderSniffer.names(names, header), settings);
        }
    }

    private static SheetRows rows(XlsxSheet sheet, Workbook workbook, String part) throws IOException, XMLStreamException {
        return new SheetRows(workbook.part(part), SharedTexts.of(workbook), NumberFormats.of(workbook),
                new CellText(workbook.from1904(), sheet.shown()), sheet.maximumColumns());
    }

    private static SheetRow first(XlsxSheet sheet, SheetRows rows) throws XMLStreamException {
        SheetRow row = rows.next();
        while (row != null && rows.number() < sheet.firstRow()) {
            row = rows.next();
        }
        return row;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public SortedMap<String, String> settings() {
        return settings;
    }

    @Override
    public void read(RecordConsumer consumer, IProgressMonitor monitor) throws CoreException {
        try (Workbook workbook = Workbook.open(sheet.file()); SheetRows rows = rows(sheet, workbook, part)) {
            SheetRow row = first(sheet, rows);
            row = header && row != null ? rows.next() : row;
            String[] fields = new String[columns.size()];
            for (long record = 1; row != null; row = rows.next(), record++) {
                if (record % CHECK == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (row.trouble() != null) {
                    consumer.refused(record, MESSAGES.text("formula", row.trouble()), CsvText.of(row.all()));
                } else if (row.width() > fields.length) {
                    consumer.refused(record, MESSAGES.text("ragged", String.valueOf(row.width()), String.valueOf(fields.length)),
                            CsvText.of(row.all()));
                } else {
                    row.copy(fields);
                    consumer.accept(record, fields);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw sheet.trouble(e);
        }
    }
}
