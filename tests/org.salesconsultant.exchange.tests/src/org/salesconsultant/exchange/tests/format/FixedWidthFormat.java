/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;

/** An example of a format: fields of fixed width, without a header. */
public final class FixedWidthFormat implements SourceFormat {

    @Override
    public RecordSource open(SourceRequest request, IProgressMonitor monitor) throws CoreException {
        int[] widths = request.parameters().columns("widths").stream().mapToInt(Integer::parseInt).toArray();
        List<String> lines = lines(request.file(), request.name());
        if (lines.isEmpty()) {
            throw new Problem(request.name(), "the file is empty", "Give a file with at least one record").exception();
        }
        return new FixedWidthSource(lines, widths);
    }

    private static List<String> lines(Path file, String name) throws CoreException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(name, "the file cannot be read", "Give a file that exists").exception(e);
        }
    }

    private record FixedWidthSource(List<String> lines, int[] widths) implements RecordSource {

        @Override
        public List<String> columns() {
            return IntStream.rangeClosed(1, widths.length).mapToObj(i -> "column" + i).toList();
        }

        @Override
        public SortedMap<String, String> settings() {
            return new TreeMap<>();
        }

        @Override
        public void read(RecordConsumer consumer, IProgressMonitor monitor) throws CoreException {
            int total = Arrays.stream(widths).sum();
            for (int row = 1; row <= lines.size(); row++) {
                String line = lines.get(row - 1);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                } else if (line.length() != total) {
                    consumer.refused(row, line.length() + " characters instead of " + total, line);
                } else {
                    consumer.accept(row, fields(line));
                }
            }
        }

        private String[] fields(String line) {
            String[] fields = new String[widths.length];
            int at = 0;
            for (int i = 0; i < widths.length; i++) {
                String field = line.substring(at, at + widths[i]).strip();
                fields[i] = field.isEmpty() ? null : field;
                at += widths[i];
            }
            return fields;
        }
    }
}
