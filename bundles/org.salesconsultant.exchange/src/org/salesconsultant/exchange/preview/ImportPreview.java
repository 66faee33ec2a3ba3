/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.suggestion.ColumnSample;
import org.salesconsultant.model.entity.CrmTypes;

/**
 * An import as it would be, shown on the first rows of its first file: read, cleaned and mapped by the code that imports. Keys
 * met twice and references are not looked at; a dry run does.
 *
 * @param files the source files, as messages name them
 * @param settings how the first file is read, by name, as declared or found out
 * @param columns its columns, in order
 * @param rows its first records
 * @param targets the attributes that rows get values of, classes parents first; empty if the mapping is not complete
 * @param findings what the first rows show of dates, numbers and ids, by column and kind
 * @param problem why rows cannot be mapped, in one line; null if they can
 * @param size how much there is to import
 */
public record ImportPreview(List<String> files, SortedMap<String, String> settings, List<String> columns, List<PreviewRow> rows,
        List<PreviewTarget> targets, SortedMap<String, String> findings, String problem, PreviewSize size) {

    public ImportPreview {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }

    /**
     * {@return the preview of an import, which may be incomplete: it needs a source and nothing else}
     *
     * @param rows how many records are read
     * @throws CoreException with a problem if a file is missing, empty or cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels
     */
    public static ImportPreview of(ImportRequest request, CrmTypes types, int rows, IProgressMonitor monitor)
            throws CoreException {
        return new PreviewMapping(request, types).of(new PreviewReading(request, types, rows).run(monitor), monitor);
    }

    /**
     * {@return the same rows, mapped by another mapping; nothing is read again}
     *
     * @param request the import as it is now; of the same source and format
     */
    public ImportPreview mapped(ImportRequest request, CrmTypes types, IProgressMonitor monitor) {
        return new PreviewMapping(request, types).of(this, monitor);
    }

    /** {@return the columns with their values, for a suggested mapping} */
    public List<ColumnSample> samples() {
        List<PreviewRow> read = rows.stream().filter(PreviewRow::isRecord).toList();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new ColumnSample(columns.get(i), read.stream().map(each -> each.fields().get(i)).toList())).toList();
    }
}
