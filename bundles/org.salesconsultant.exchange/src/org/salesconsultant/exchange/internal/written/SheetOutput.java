/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.TargetColumn;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.model.entity.ValueType;

/**
 * One sheet: a frozen row of headings, then a row an object. Texts are typed as texts, so none is run as a formula, and ids
 * keep their zeros. Numbers a spreadsheet would round (more than 15 digits), and dates before its calendar begins, are texts.
 */
final class SheetOutput {

    /** What a cell holds at most, in UTF-16 units. */
    static final int LONGEST_TEXT = 32_767;

    private static final Messages MESSAGES = Messages.of(SheetOutput.class);

    /** The greatest number of which a spreadsheet keeps every digit. */
    private static final long EXACT = 999_999_999_999_999L;

    /** 1900-03-01: before, the calendar of spreadsheets counts a day there never was. */
    private static final long FIRST_DAY = -25_508;

    private static final long LAST_DAY = 2_932_896;

    /** The serial number of 1970-01-01. */
    private static final long EPOCH = 25_569;

    private static final long MICROS_OF_DAY = 86_400_000_000L;

    private final TargetRequest request;

    private final ValueType[] types;

    private final byte[][] starts;

    private final Utf8Output out;

    private final PlainValues plain;

    private final CellText texts;

    private byte[] number = new byte[0];

    private int rows;

    SheetOutput(TargetRequest request, Utf8Output out, boolean first) throws IOException {
        this.request = request;
        this.out = out;
        plain = new PlainValues(out, ' ');
        texts = new CellText(out);
        List<TargetColumn> columns = request.columns();
        types = columns.stream().map(TargetColumn::type).toArray(ValueType[]::new);
        starts = new byte[types.length][];
        for (int i = 0; i < types.length; i++) {
            starts[i] = ("<c r=\"" + letters(i)).getBytes(StandardCharsets.US_ASCII);
        }
        out.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView ");
        out.ascii((first ? "tabSelected=\"1\" " : "") + "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        List<String> headings = request.headings();
        for (int i = 0; i < types.length; i++) {
            out.ascii("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + width(headings.get(i), types[i])
                    + "\" customWidth=\"1\"/>");
        }
        out.ascii("</cols><sheetData>");
        begin();
        for (int i = 0; i < types.length; i++) {
            text(i, headings.get(i), WorkbookParts.HEADING);
        }
        out.ascii("</row>");
    }

    /** {@return the rows written, the heading counted} */
    int rows() {
        return rows;
    }

    private void begin() throws IOException {
        rows++;
        number = Integer.toString(rows).getBytes(StandardCharsets.US_ASCII);
        out.ascii("<row r=\"");
        out.raw(number, 0, number.length);
        out.ascii("\">");
    }

    /** Writes an object. */
    void row(ObjectValues object) throws IOException, CoreException {
        begin();
        for (int i = 0; i < types.length; i++) {
            if (!object.missing(i)) {
                cell(object, i);
            }
        }
        out.ascii("</row>");
    }

    private void cell(ObjectValues object, int i) throws IOException, CoreException {
        switch (types[i]) {
            case STRING -> longText(i, object.text(i));
            case BOOLEAN -> plainCell(i, "\" t=\"b\"><v>", object.whole(i) != 0 ? 1 : 0);
            case INTEGER -> {
                if (Math.abs(object.whole(i)) <= EXACT) {
                    plainCell(i, WorkbookParts.WHOLE_CELL, object.whole(i));
                } else {
                    text(i, Long.toString(object.whole(i)), WorkbookParts.TEXT);
                }
            }
            case DECIMAL -> decimal(object, i);
            case DOUBLE -> {
                start(i, WorkbookParts.NUMBER_CELL);
                plain.number(object.number(i));
                out.ascii("</v></c>");
            }
            case DATE -> {
                if (object.whole(i) >= FIRST_DAY && object.whole(i) <= LAST_DAY) {
                    plainCell(i, WorkbookParts.DATE_CELL, object.whole(i) + EPOCH);
                } else {
                    plainText(object, i);
                }
            }
            case TIMESTAMP -> time(object, i);
        }
    }

    private void decimal(ObjectValues object, int i) throws IOException {
        if (Math.abs(object.decimal(i)) > EXACT) {
            plainText(object, i);
            return;
        }
        start(i, request.columns().get(i).money() ? WorkbookParts.MONEY_CELL : WorkbookParts.NUMBER_CELL);
        plain.decimal(object.decimal(i));
        out.ascii("</v></c>");
    }

    private void time(ObjectValues object, int i) throws IOException {
        long micros = object.micros(i);
        long day = Math.floorDiv(micros, MICROS_OF_DAY);
        long rest = Math.floorMod(micros, MICROS_OF_DAY);
        if (day < FIRST_DAY || day > LAST_DAY || rest % 1000 != 0) {
            plainText(object, i); // what a spreadsheet cannot hold to the digit
            return;
        }
        start(i, WorkbookParts.TIME_CELL);
        plain.number(day + EPOCH + (double) rest / MICROS_OF_DAY);
        out.ascii("</v></c>");
    }

    private void start(int i, String kind) throws IOException {
        out.raw(starts[i], 0, starts[i].length);
        out.raw(number, 0, number.length);
        out.ascii(kind);
    }

    private void plainCell(int i, String kind, long value) throws IOException {
        start(i, kind);
        plain.whole(value);
        out.ascii("</v></c>");
    }

    private void plainText(ObjectValues object, int i) throws IOException {
        start(i, WorkbookParts.TEXT);
        plain.write(object, i, types[i]);
        out.ascii("</t></is></c>");
    }

    private void longText(int i, String text) throws IOException, CoreException {
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(MESSAGES.text("cell", request.name(), letters(i) + rows),
                    MESSAGES.text("cell.long", Integer.toString(text.length()), Integer.toString(LONGEST_TEXT)),
                    MESSAGES.text("cell.remedy", request.columns().get(i).name())).exception();
        }
        text(i, text, WorkbookParts.TEXT);
    }

    private void text(int i, String text, String kind) throws IOException {
        start(i, kind);
        texts.write(text);
        out.ascii("</t></is></c>");
    }

    /** Ends the sheet. */
    void end() throws IOException {
        out.ascii("</sheetData><autoFilter ref=\"A1:" + letters(types.length - 1) + rows + "\"/></worksheet>");
        out.flush();
    }

    private static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    /** {@return the width of a column in characters: of its heading or its usual values} */
    private static int width(String heading, ValueType type) {
        int wide = (int) heading.chars().filter(c -> c >= 0x2E80).count() + heading.length() + 4;
        return Math.clamp(Math.max(wide, switch (type) {
            case STRING -> 20;
            case TIMESTAMP -> 20;
            case INTEGER, DECIMAL, DOUBLE -> 14;
            case DATE, BOOLEAN -> 12;
        }), 8, 60);
    }
}
