/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.query;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Files that hold the rows of a query exactly: RFC 4180, UTF-8, a header, line feeds. */
final class RowFile {

    /** The greatest buffer, in characters, for one row. */
    private static final int LONGEST_ROW = 1 << 28;

    private RowFile() {
    }

    /** Writes such a file. */
    static final class Writer implements Closeable {

        private final CsvWriter out;

        Writer(Path file, List<String> columns) throws IOException {
            out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
            out.writeRecord(columns);
        }

        void write(String[] row) {
            out.writeRecord(row);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads such a file. */
    static final class Reader implements RowCursor {

        private final CsvReader<String[]> in;

        private final Iterator<String[]> rows;

        private final List<String> columns;

        Reader(Path file) throws IOException {
            in = CsvReader.builder().maxBufferSize(LONGEST_ROW).build(StringArrayHandler.of(), file, StandardCharsets.UTF_8);
            rows = in.iterator();
            columns = List.of(rows.next());
        }

        @Override
        public List<String> columns() {
            return columns;
        }

        @Override
        public String[] next() {
            if (!rows.hasNext()) {
                return null;
            }
            String[] row = rows.next();
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].isEmpty() ? null : row[i];
            }
            return row;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
