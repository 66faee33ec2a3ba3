/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes a CSV file: UTF-8, comma, RFC 4180 quoting, LF, a header row. A text a spreadsheet would take for a formula
 * is preceded by an apostrophe; numbers are not.
 */
public final class CsvOutput implements Closeable {

    private final CsvWriter writer;

    private final int width;

    /**
     * @param file the file, made anew
     * @param header the names of the columns
     */
    public CsvOutput(Path file, List<String> header) throws IOException {
        width = header.size();
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        writer.writeRecord(header);
    }

    /**
     * Writes one row.
     *
     * @param fields one a column; null is an empty field
     */
    public void row(String... fields) {
        if (fields.length != width) {
            throw new IllegalArgumentException(fields.length + " fields for " + width + " columns");
        }
        String[] safe = new String[width];
        for (int i = 0; i < width; i++) {
            safe[i] = fields[i] == null ? "" : neutralised(fields[i]);
        }
        writer.writeRecord(safe);
    }

    /** {@return the text, preceded by an apostrophe if a spreadsheet would run it as a formula} */
    public static String neutralised(String text) {
        if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 || isNumber(text)) {
            return text;
        }
        return "'" + text;
    }

    private static boolean isNumber(String text) {
        char first = text.charAt(0);
        if (first != '-' && first != '+') {
            return false;
        }
        boolean digit = false;
        boolean point = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return false;
            }
        }
        return digit;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
