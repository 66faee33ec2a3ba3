/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.fixed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordConsumer;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.internal.text.CheckedReader;
import org.salesconsultant.exchange.internal.text.Lines;
import org.salesconsultant.exchange.internal.text.MalformedTextException;
import org.salesconsultant.exchange.internal.text.SourceBytes;

/** The records of a text of fixed columns: one a line. A line with text outside its columns is refused. */
final class FixedWidthSource implements RecordSource {

    private static final Messages MESSAGES = Messages.of(FixedWidthSource.class);

    private static final int CHECK = 1000;

    private final SourceBytes source;

    private final Charset charset;

    private final List<FixedColumn> columns;

    private final List<String> names;

    private final boolean header;

    private final SortedMap<String, String> settings;

    private final int longest;

    FixedWidthSource(SourceBytes source, Charset charset, List<FixedColumn> columns, List<String> names, boolean header,
            SortedMap<String, String> settings, int longest) {
        this.source = source;
        this.charset = charset;
        this.columns = columns;
        this.names = names;
        this.header = header;
        this.settings = Collections.unmodifiableSortedMap(settings);
        this.longest = longest;
    }

    @Override
    public List<String> columns() {
        return names;
    }

    @Override
    public SortedMap<String, String> settings() {
        return settings;
    }

    @Override
    public boolean readsAgain() {
        return true;
    }

    @Override
    public void read(RecordConsumer consumer, IProgressMonitor monitor) throws CoreException {
        long row = 0;
        try (BufferedReader text = new BufferedReader(new CheckedReader(source.open(), charset), 1 << 16)) {
            Lines.skip(text, header ? 1 : 0);
            String[] fields = new String[columns.size()];
            for (int next = FixedWidthFormat.peek(text); next >= 0; next = FixedWidthFormat.peek(text)) {
                String line = Lines.next(text, longest + 1);
                if (line.isBlank()) {
                    continue;
                }
                row++;
                if (row % CHECK == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                take(row, line, fields, consumer);
            }
        } catch (MalformedTextException e) {
            throw e.problem(source.name(), charset, row + 1);
        } catch (IOException e) {
            throw source.trouble(e);
        }
    }

    private void take(long row, String line, String[] fields, RecordConsumer consumer) throws CoreException {
        if (line.length() > longest) {
            throw new Problem(MESSAGES.text("place", source.name(), String.valueOf(row)), MESSAGES.text("tooLong", String.valueOf(longest)),
                    MESSAGES.text("tooLong.remedy")).exception();
        } else if (line.indexOf('\0') >= 0) {
            consumer.refused(row, MESSAGES.text("zero"), CsvText.of(new String[] {line.replace('\0', '\ufffd')}));
            return;
        }
        int end = 0;
        for (int i = 0; i < fields.length; i++) {
            FixedColumn column = columns.get(i);
            if (outside(line, end, column.from())) {
                break;
            }
            fields[i] = column.of(line);
            end = column.to();
        }
        if (outside(line, end, Integer.MAX_VALUE)) {
            consumer.refused(row, MESSAGES.text("outside"), CsvText.of(new String[] {line}));
        } else {
            consumer.accept(row, fields);
        }
    }

    private static boolean outside(String line, int from, int to) {
        for (int i = from; i < line.length() && i < to; i++) {
            if (line.charAt(i) != ' ') {
                return true;
            }
        }
        return false;
    }
}
