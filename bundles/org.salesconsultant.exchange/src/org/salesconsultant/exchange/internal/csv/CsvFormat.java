/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;
import org.salesconsultant.exchange.internal.fixed.FixedWidthFormat;
import org.salesconsultant.exchange.internal.text.CheckedReader;
import org.salesconsultant.exchange.internal.text.EncodingSniffer;
import org.salesconsultant.exchange.internal.text.HeaderSniffer;
import org.salesconsultant.exchange.internal.text.MalformedTextException;
import org.salesconsultant.exchange.internal.text.SourceBytes;

/**
 * Reads text with delimiters (RFC 4180 and its kin). Encoding, delimiter, quote and header are found out from the file
 * unless the parameters {@code encoding}, {@code delimiter}, {@code quote}, {@code header} declare them.
 */
public final class CsvFormat implements SourceFormat {

    private static final Messages MESSAGES = Messages.of(CsvFormat.class);

    private static final int HEAD = 1 << 17;

    private static final String AUTO = "auto";

    @Override
    public RecordSource open(SourceRequest request, IProgressMonitor monitor) throws CoreException {
        Parameters parameters = request.parameters();
        SourceBytes source = SourceBytes.of(request.file(), request.name());
        Character delimiter = delimiter(request.name(), parameters.text("delimiter"));
        Character quote = quote(request.name(), parameters.text("quote"));
        Charset charset = EncodingSniffer.sniff(source, parameters.text("encoding"), monitor);
        String head = head(source, charset);
        boolean complete = head.length() < HEAD;
        Dialect dialect = DialectSniffer.sniff(head, complete, delimiter, quote);
        if (delimiter == null && request.name().toLowerCase(Locale.ROOT).matches(".*\\.txt(\\.gz)?") && !delimited(head, complete, dialect)) {
            RecordSource fixed = FixedWidthFormat.found(source, charset, parameters.text("header"), parameters.integer("maximumFieldLength"),
                    request.expected(), monitor);
            if (fixed != null) {
                return fixed;
            }
        }
        List<String[]> records = DialectSniffer.records(head, true, dialect);
        if (head.isBlank() || records.isEmpty()) {
            throw new Problem(request.name(), MESSAGES.text("empty"), MESSAGES.text("empty.remedy")).exception();
        }
        String[] first = records.getFirst();
        String declaredHeader = parameters.text("header");
        boolean header = AUTO.equals(declaredHeader) ? HeaderSniffer.isHeader(first, request.expected())
                : Boolean.parseBoolean(declaredHeader);
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("encoding", charset.name());
        settings.put("delimiter", dialect.delimiterName());
        settings.put("quote", dialect.quoteName());
        settings.put("header", String.valueOf(header));
        settings.put("compression", source.compressed() ? "gzip" : "none");
        int columns = parameters.integer("maximumColumns");
        int fields = first.length == 1 ? DialectSniffer.mostFields(head, delimiter) : first.length;
        if (fields > columns) {
            throw new Problem(request.name(), MESSAGES.text("columns", String.valueOf(fields), String.valueOf(columns)),
                    MESSAGES.text("columns.remedy")).exception();
        }
        return new CsvSource(source, charset, dialect, header, HeaderSniffer.names(first, header), settings,
                parameters.integer("maximumFieldLength"), columns);
    }

    /** {@return whether most records have several fields} */
    private static boolean delimited(String head, boolean complete, Dialect dialect) {
        List<String[]> records = DialectSniffer.records(head, complete, dialect);
        return 2 * records.stream().filter(each -> each.length > 1).count() > records.size();
    }

    private static String head(SourceBytes source, Charset charset) throws CoreException {
        char[] head = new char[HEAD];
        int length = 0;
        try (CheckedReader reader = new CheckedReader(source.open(), charset)) {
            for (int read = reader.read(head, 0, HEAD); read > 0; read = reader.read(head, length, HEAD - length)) {
                length += read;
            }
        } catch (MalformedTextException e) {
            if (length == 0) {
                throw e.problem(source.name(), charset, 0);
            } // else the text before it is enough to find out the dialect, and reading reports the place
        } catch (IOException e) {
            throw source.trouble(e);
        }
        return new String(head, 0, length);
    }

    private static Character delimiter(String place, String declared) throws CoreException {
        return switch (declared) {
            case AUTO -> null;
            case "tab", "\\t" -> '\t';
            default -> single(place, "delimiter", declared);
        };
    }

    private static Character quote(String place, String declared) throws CoreException {
        return switch (declared) {
            case AUTO -> null;
            case "none" -> Dialect.NO_QUOTE;
            default -> single(place, "quote", declared);
        };
    }

    private static Character single(String place, String parameter, String declared) throws CoreException {
        if (declared.length() != 1 || "\r\n".contains(declared)) {
            throw new Problem(place, MESSAGES.text("single", parameter, declared), MESSAGES.text("single.remedy")).exception();
        }
        return declared.charAt(0);
    }
}
