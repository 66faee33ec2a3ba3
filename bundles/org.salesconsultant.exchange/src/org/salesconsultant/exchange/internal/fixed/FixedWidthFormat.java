/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.fixed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;
import org.salesconsultant.exchange.internal.text.CheckedReader;
import org.salesconsultant.exchange.internal.text.EncodingSniffer;
import org.salesconsultant.exchange.internal.text.HeaderSniffer;
import org.salesconsultant.exchange.internal.text.Lines;
import org.salesconsultant.exchange.internal.text.MalformedTextException;
import org.salesconsultant.exchange.internal.text.SourceBytes;

/**
 * Reads text whose columns are the same characters of every line. The columns are declared ({@code columns}), or those between
 * the places that are blank in all lines but the first.
 */
public final class FixedWidthFormat implements SourceFormat {

    private static final Messages MESSAGES = Messages.of(FixedWidthFormat.class);

    private static final String AUTO = "auto";

    private static final int CHECK = 1000;

    @Override
    public RecordSource open(SourceRequest request, IProgressMonitor monitor) throws CoreException {
        Parameters parameters = request.parameters();
        SourceBytes source = SourceBytes.of(request.file(), request.name());
        Charset charset = EncodingSniffer.sniff(source, parameters.text("encoding"), monitor);
        int longest = parameters.integer("maximumLineLength");
        String declared = parameters.text("columns");
        String first = firstLine(source, charset, longest);
        List<FixedColumn> columns = AUTO.equals(declared) ? found(source, charset, longest, monitor)
                : FixedColumns.declared(request.name(), declared);
        if (columns.size() < 2 && AUTO.equals(declared)) {
            throw new Problem(request.name(), MESSAGES.text("notFound"), MESSAGES.text("notFound.remedy")).exception();
        }
        return source(source, charset, columns, first, parameters.text("header"), longest, request.expected());
    }

    /**
     * {@return the records of a text whose columns are those between blanks; null if it has none}
     *
     * @param longest the greatest length of a line, in characters
     */
    public static RecordSource found(SourceBytes source, Charset charset, String header, int longest, Set<String> expected,
            IProgressMonitor monitor) throws CoreException {
        List<FixedColumn> columns = found(source, charset, longest, monitor);
        return columns.size() < 2 ? null
                : source(source, charset, columns, firstLine(source, charset, longest), header, longest, expected);
    }

    private static RecordSource source(SourceBytes source, Charset charset, List<FixedColumn> columns, String first,
            String declaredHeader, int longest, Set<String> expected) {
        String[] words = words(first, columns);
        boolean named = columns.stream().allMatch(each -> each.name() != null);
        boolean header = AUTO.equals(declaredHeader) ? HeaderSniffer.isHeader(words, named
                ? columns.stream().map(FixedColumn::name).collect(Collectors.toSet()) : expected)
                : Boolean.parseBoolean(declaredHeader);
        String[] names = columns.stream().map(FixedColumn::name).toArray(String[]::new);
        List<String> unique = HeaderSniffer.names(named ? names : words, named || header);
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("encoding", charset.name());
        settings.put("columns", columns.stream().map(each -> each.from() + 1 + "-"
                + (each.to() == Integer.MAX_VALUE ? "" : String.valueOf(each.to()))).collect(Collectors.joining(",")));
        settings.put("header", String.valueOf(header));
        settings.put("compression", source.compressed() ? "gzip" : "none");
        return new FixedWidthSource(source, charset, columns, unique, header, settings, longest);
    }

    /** {@return the fields of the first line: its words if they are as many as the columns, since a header keeps to no column} */
    private static String[] words(String line, List<FixedColumn> columns) {
        String[] words = line.strip().split("\\s+");
        return words.length == columns.size() ? words
                : columns.stream().map(each -> each.of(line)).map(each -> each == null ? "" : each).toArray(String[]::new);
    }

    private static String firstLine(SourceBytes source, Charset charset, int longest) throws CoreException {
        try (Reader text = new BufferedReader(new CheckedReader(source.open(), charset))) {
            return Lines.next(text, longest);
        } catch (MalformedTextException e) {
            throw e.problem(source.name(), charset, 0);
        } catch (IOException e) {
            throw source.trouble(e);
        }
    }

    private static List<FixedColumn> found(SourceBytes source, Charset charset, int longest, IProgressMonitor monitor)
            throws CoreException {
        BlankColumns blanks = new BlankColumns();
        long row = 0;
        try (BufferedReader text = new BufferedReader(new CheckedReader(source.open(), charset), 1 << 16)) {
            Lines.skip(text, 1);
            for (int next = peek(text); next >= 0; next = peek(text)) {
                if (row++ % CHECK == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                blanks.take(Lines.next(text, longest));
            }
        } catch (MalformedTextException e) {
            throw e.problem(source.name(), charset, row);
        } catch (IOException e) {
            throw source.trouble(e);
        }
        return blanks.columns();
    }

    static int peek(Reader text) throws IOException {
        text.mark(1);
        int next = text.read();
        text.reset();
        return next;
    }
}
