/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * The records of a text file. A record whose quotes are wrong (text after a closing quote, a quote never closed) is
 * refused as the one line it starts with, and reading goes on in the next line: one stray quote costs one line, not the
 * rest of the file.
 */
final class CsvSource implements RecordSource {

    private static final Messages MESSAGES = Messages.of(CsvSource.class);

    /** Each recovery reads the file again up to its place, so their number is limited. */
    private static final int RECOVERIES = 50;

    private static final int CHECK = 1000;

    private final SourceBytes source;

    private final Charset charset;

    private final Dialect dialect;

    private final boolean header;

    private final List<String> columns;

    private final SortedMap<String, String> settings;

    private final int maximumLength;

    private final int maximumColumns;

    CsvSource(SourceBytes source, Charset charset, Dialect dialect, boolean header, List<String> columns,
            SortedMap<String, String> settings, int maximumLength, int maximumColumns) {
        this.source = source;
        this.charset = charset;
        this.dialect = dialect;
        this.header = header;
        this.columns = List.copyOf(columns);
        this.settings = Collections.unmodifiableSortedMap(settings);
        this.maximumLength = maximumLength;
        this.maximumColumns = maximumColumns;
    }

    @Override
    public List<String> columns() {
        return columns;
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
        new Reading(consumer, monitor).run();
    }

    /** One reading from the first record to the last. */
    private final class Reading {

        private final RecordConsumer consumer;

        private final IProgressMonitor monitor;

        private final FieldCollector record = new FieldCollector(maximumLength, maximumColumns);

        private final String[] fields = new String[columns.size()];

        private long skipped;

        private long row;

        private boolean headerLeft = header;

        Reading(RecordConsumer consumer, IProgressMonitor monitor) {
            this.consumer = consumer;
            this.monitor = monitor;
        }

        void run() throws CoreException {
            int recoveries = 0;
            while (!passedToTheEnd()) {
                if (++recoveries > RECOVERIES) {
                    throw new Problem(source.name(), MESSAGES.text("quotes", String.valueOf(row), String.valueOf(RECOVERIES)),
                            MESSAGES.text("quotes.remedy")).exception();
                }
            }
        }

        /**
         * {@return false if the quotes of a record are wrong; it is refused, and {@code skipped} stands behind its first
         * line}
         */
        private boolean passedToTheEnd() throws CoreException {
            try (Reader text = new BufferedReader(new CheckedReader(source.open(), charset), 1 << 16)) {
                Lines.skip(text, skipped);
                try (CsvReader<FieldCollector> reader = dialect.reader().maxBufferSize(bufferSize()).build(record, text)) {
                    for (FieldCollector each : reader) {
                        take(each);
                    }
                    return true;
                } catch (CsvParseException e) {
                    refuseLine(e);
                    return false;
                }
            } catch (UncheckedIOException e) {
                throw trouble(e.getCause());
            } catch (IOException e) {
                throw trouble(e);
            }
        }

        private int bufferSize() {
            return Math.max(1 << 16, 2 * maximumLength);
        }

        private void take(FieldCollector each) throws CoreException {
            if (headerLeft) {
                headerLeft = false;
                return;
            }
            row++;
            if (row % CHECK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (each.longest() > maximumLength) {
                throw tooLong(each.longest());
            } else if (each.count() > maximumColumns) {
                throw new Problem(place(), MESSAGES.text("columns", String.valueOf(each.count()), String.valueOf(maximumColumns)),
                        MESSAGES.text("columns.remedy")).exception();
            } else if (each.count() != fields.length) {
                consumer.refused(row, MESSAGES.text("ragged", String.valueOf(each.count()), String.valueOf(fields.length)),
                        CsvText.of(each.copy()));
            } else if (each.zero()) {
                consumer.refused(row, MESSAGES.text("zero"), CsvText.of(each.copy()).replace('\0', '\ufffd'));
            } else {
                for (int i = 0; i < fields.length; i++) {
                    String field = each.field(i);
                    fields[i] = field.isEmpty() ? null : field;
                }
                consumer.accept(row, fields);
            }
        }

        private CoreException tooLong(int length) {
            return new Problem(place(), MESSAGES.text("tooLong", String.valueOf(length), String.valueOf(maximumLength)),
                    MESSAGES.text("tooLong.remedy")).exception();
        }

        private void refuseLine(CsvParseException e) throws CoreException, IOException {
            if (e.getCause() instanceof IOException cause && cause instanceof MalformedTextException) {
                throw cause;
            }
            skipped += record.line() - 1;
            try (Reader text = new BufferedReader(new CheckedReader(source.open(), charset), 1 << 16)) {
                Lines.skip(text, skipped);
                String line = Lines.next(text, bufferSize());
                skipped++;
                if (headerLeft) {
                    throw new Problem(source.name(), MESSAGES.text("header"), MESSAGES.text("quotes.remedy")).exception(e);
                }
                row++;
                if (line.length() > maximumLength) {
                    throw tooLong(line.length());
                }
                consumer.refused(row, MESSAGES.text("quote"), line);
            }
        }

        private CoreException trouble(IOException e) {
            return e instanceof MalformedTextException malformed ? malformed.problem(source.name(), charset, row + 1)
                    : source.trouble(e);
        }

        private String place() {
            return MESSAGES.text("place", source.name(), String.valueOf(row));
        }
    }
}
