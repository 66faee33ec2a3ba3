/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes a clean data set of any size: customers, products and orders as CSV, and the project that imports them. Each row is
 * made of its number alone, so memory does not grow with their number.
 */
public final class ScaleGenerator {

    private static final int CHECK = 1000;

    private ScaleGenerator() {
    }

    /** Makes the row of a number from 0. */
    @FunctionalInterface
    private interface Rows {

        void fill(long number, String[] row);
    }

    /**
     * Writes {@code scale.scproject}, its imports, and {@code data/}.
     *
     * @param folder made if it is not there; files of these names are replaced
     * @throws OperationCanceledException if the user cancels; a file may be half written then
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, ScaleRequest request, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Files.createDirectories(folder.resolve(ScaleProject.DATA));
        ScaleOrders orders = new ScaleOrders(request);
        ScaleCustomers customers = new ScaleCustomers(request.seed());
        table(folder, request, ScaleCustomers.TABLE, ScaleCustomers.HEADER, request.customers(), customers::fill, progress.split(15));
        table(folder, request, ScaleOrders.PRODUCTS, ScaleOrders.PRODUCT_HEADER, ScaleOrders.PRODUCT_COUNT, orders::product,
                progress.split(1));
        table(folder, request, ScaleOrders.TABLE, ScaleOrders.HEADER, request.orders(), orders::fill, progress.split(84));
        ScaleProject.write(folder, request);
    }

    private static void table(Path folder, ScaleRequest request, String name, List<String> header, long count, Rows rows,
            SubMonitor progress) throws IOException {
        Path file = folder.resolve(ScaleProject.data(name, request));
        progress.subTask(file.getFileName().toString());
        progress.setWorkRemaining((int) Math.max(1, count / CHECK));
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream bytes = request.compressed() ? new GZIPOutputStream(raw, 1 << 16) : raw;
                Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(1 << 16).build(text)) {
            csv.writeRecord(header);
            String[] row = new String[header.size()];
            for (long number = 0; number < count; number++) {
                if (number % CHECK == 0) {
                    if (progress.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    progress.worked(1);
                }
                rows.fill(number, row);
                csv.writeRecord(row);
            }
        }
    }
}
