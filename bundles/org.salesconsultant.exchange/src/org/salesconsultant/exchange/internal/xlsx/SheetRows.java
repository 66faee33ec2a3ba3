/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** The rows of a sheet, one after the other. Close it. */
final class SheetRows implements AutoCloseable {

    private static final int NO_COLUMN = -1;

    private final InputStream in;

    private final SheetXml xml;

    private final List<String> texts;

    private final NumberFormats formats;

    private final CellText numbers;

    private final SheetRow row;

    private long number;

    private boolean ended;

    SheetRows(InputStream in, List<String> texts, NumberFormats formats, CellText numbers, int maximumColumns) throws XMLStreamException {
        this.in = in;
        this.texts = texts;
        this.formats = formats;
        this.numbers = numbers;
        xml = new SheetXml(in);
        row = new SheetRow(maximumColumns);
    }

    /** {@return the next row that is not empty, used again for the one after; null at the end} */
    SheetRow next() throws XMLStreamException {
        while (!ended && xml.hasNext()) {
            int event = xml.next();
            if (xml.starts(event, "row")) {
                String stated = xml.attribute("r");
                number = stated != null && stated.matches("\\d{1,9}") ? Long.parseLong(stated) : number + 1;
                cells();
                if (row.width() > 0 || row.trouble() != null) {
                    return row;
                }
            }
            ended = xml.ends(event, "sheetData");
        }
        return null;
    }

    /** {@return the number of the row in the sheet, from 1} */
    long number() {
        return number;
    }

    private void cells() throws XMLStreamException {
        row.clear();
        int column = NO_COLUMN;
        for (int event = xml.next(); !xml.ends(event, "row"); event = xml.next()) {
            if (xml.starts(event, "c")) {
                int stated = column(xml.attribute("r"));
                column = stated == NO_COLUMN ? column + 1 : stated;
                cell(column, xml.attribute("t"), xml.attribute("s"));
            }
        }
    }

    private void cell(int column, String type, String style) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        String inline = null;
        boolean formula = false;
        boolean taken = false;
        for (int event = xml.next(); !xml.ends(event, "c"); event = xml.next()) {
            formula |= xml.starts(event, "f");
            taken = xml.starts(event, "v") || taken && !xml.ends(event, "v");
            if (taken) {
                xml.text(event, value);
            } else if (xml.starts(event, "is")) {
                inline = SharedTexts.text(xml, "is");
            }
        }
        String text = inline != null ? inline : text(value.toString(), type, style);
        if (formula && value.isEmpty() && inline == null && !"str".equals(type)) {
            row.trouble(name(column) + number);
        } else if (text != null && !text.isEmpty()) {
            row.set(column, text);
        }
    }

    private String text(String value, String type, String style) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(value);
            case "b" -> "1".equals(value) ? "true" : "false";
            case "n" -> numbers.of(value, formats.of(style));
            default -> value; // str, e (an error as it is shown), d (a date as ISO 8601)
        };
    }

    private String shared(String value) {
        int at = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        return at >= 0 && at < texts.size() ? texts.get(at) : null;
    }

    /** {@return the column of a reference such as AB12, from 0; -1 if there is none} */
    private static int column(String reference) {
        int column = 0;
        int length = 0;
        while (reference != null && length < reference.length() && length < 4 && reference.charAt(length) >= 'A'
                && reference.charAt(length) <= 'Z') {
            column = 26 * column + reference.charAt(length++) - 'A' + 1;
        }
        return column - 1;
    }

    private static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        xml.close();
        in.close();
    }
}
