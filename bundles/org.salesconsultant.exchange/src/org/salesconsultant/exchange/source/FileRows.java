/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;
import org.salesconsultant.results.rows.RowStream;

/** The rows of files, one file after the other, as an import would stage them: text columns, with file and data row. */
public final class FileRows implements RowStream {

    private static final Messages MESSAGES = Messages.of(FileRows.class);

    private record Opened(String name, RecordSource records) {
    }

    private final List<String> columns;

    private final List<Opened> files;

    private RefusedRecords refused;

    private FileRows(List<Opened> files, RefusedRecords refused) {
        this.files = files;
        this.refused = refused;
        columns = files.getFirst().records().columns();
    }

    /** Takes the records that cannot be taken for rows. */
    @FunctionalInterface
    public interface RefusedRecords {

        /**
         * Takes one; each once, at the first reading.
         *
         * @param reason why, in words
         * @param text the record as CSV text
         */
        void refused(String file, long row, String reason, String text);
    }

    /**
     * {@return the rows of files; encoding, delimiter, header and the like are found out}
     *
     * @param files at least one; all have the same columns, in whatever order
     * @param expected names of columns that are asked for; evidence of a header, no more
     * @throws CoreException with a problem if a file is missing, has no known format, cannot be read, or has other columns
     */
    public static FileRows open(List<SourceFile> files, Set<String> expected, RefusedRecords refused, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<Opened> opened = new ArrayList<>();
        for (SourceFile file : files) {
            Contribution<SourceFormat> format = Formats.ofFile(file.name(), String.valueOf(file.path().getFileName()));
            SourceRequest request = new SourceRequest(file.path(), file.name(),
                    format.parameters(file.name(), format.description().version(), Map.of()), expected);
            opened.add(new Opened(file.name(), format.create().open(request, progress.split(1))));
            checkColumns(opened.getFirst(), opened.getLast());
        }
        return new FileRows(opened, refused);
    }

    private static void checkColumns(Opened first, Opened other) throws CoreException {
        List<String> columns = first.records().columns();
        List<String> others = other.records().columns();
        if (others.size() != columns.size() || !others.containsAll(columns)) {
            throw new Problem(other.name(), MESSAGES.text("columns", first.name(), String.join(", ", others)),
                    MESSAGES.text("columns.remedy", String.join(", ", columns))).exception();
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        ReadAhead.run(to -> {
            for (Opened file : files) {
                RecordBatches batches = new RecordBatches(file.name(), columns, file.records().columns(), refused, to);
                file.records().read(batches, progress.split(1));
                batches.finish();
            }
        }, (first, batch) -> {
            first.forEach(Runnable::run);
            if (batch.rows().length > 0) {
                consumer.accept(batch);
            }
        });
        refused = (file, row, reason, text) -> { };
    }
}
