/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.ImportSource;
import org.salesconsultant.store.Statement;

/**
 * The rows an import refused, as a file to correct in a spreadsheet: where each stands in its source, why it was refused, and
 * its fields in the columns of the source. A record that is no row has its text in the last column too.
 */
public final class RejectFile {

    /** The column of the source file. */
    static final String FILE = "_file";

    /** The column of the data row in it. */
    static final String ROW = "_row";

    private static final String COLUMN = "_column";

    private static final String REASON = "_reason";

    private static final String TEXT = "_text";

    private static final Messages MESSAGES = Messages.of(RejectFile.class);

    private static final Statement REJECTS = Statement.of("SELECT file, data_row, column_name, reason, text, stage FROM import_rejects"
            + " WHERE source = ? AND (stage = 'read' OR stage = 'map') ORDER BY position");

    private RejectFile() {
    }

    /** {@return whether a column of such a file tells of the row and is none of the source} */
    static boolean isNote(String column) {
        return List.of(FILE, ROW, COLUMN, REASON, TEXT).contains(column);
    }

    /**
     * Writes the file, or removes the one there is when nothing was refused.
     *
     * @param columns the columns of the source
     */
    public static void write(Engine engine, String source, List<String> columns, Path file, IProgressMonitor monitor)
            throws CoreException {
        List<String> header = new ArrayList<>(List.of(FILE, ROW, COLUMN, REASON));
        header.addAll(columns);
        header.add(TEXT);
        try (ColumnCursor cursor = engine.query(REJECTS, source)) {
            if (!cursor.next()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            try (CsvOutput csv = new CsvOutput(file, header)) {
                do {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    write(cursor, csv, columns.size());
                } while (cursor.next());
            }
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unwritable"), MESSAGES.text("unwritable.remedy")).exception(e);
        }
    }

    private static void write(ColumnCursor cursor, CsvOutput csv, int width) {
        for (int i = 0; i < cursor.size(); i++) {
            String[] line = new String[width + 5];
            line[0] = SheetText.out(cursor.texts(0)[i]);
            line[1] = String.valueOf(cursor.longs(1)[i]);
            line[2] = SheetText.out(cursor.texts(2)[i]);
            line[3] = SheetText.out(cursor.texts(3)[i]);
            String text = cursor.texts(4)[i];
            String[] fields = CsvRecord.fields(text);
            for (int f = 0; f < width && f < fields.length; f++) {
                line[4 + f] = SheetText.out(fields[f]);
            }
            line[width + 4] = "map".equals(cursor.texts(5)[i]) && fields.length == width ? null : SheetText.out(text);
            csv.row(line);
        }
    }

    /** {@return the columns of a source that was imported; none if it never was} */
    public static List<String> columns(Engine engine, String source) throws CoreException {
        return engine.importSources(source).stream().findFirst().map(ImportSource::columns).orElse(List.of());
    }
}
