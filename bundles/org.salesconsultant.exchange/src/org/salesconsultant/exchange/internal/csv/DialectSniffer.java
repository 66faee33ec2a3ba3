/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.csv;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;

/**
 * Finds out delimiter and quote from the head of a file: the pair under which most records have the same number of
 * fields as the first one, at least two; then the one with more fields; then the more usual one.
 */
final class DialectSniffer {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private static final int RECORDS = 500;

    private DialectSniffer() {
    }

    /**
     * {@return the dialect of a text}
     *
     * @param head the text from its first character on
     * @param complete whether it is the whole text; else its last record is left out of account
     * @param delimiter the declared delimiter, null if it is to be found out
     * @param quote the declared quote, null if it is to be found out
     */
    static Dialect sniff(String head, boolean complete, Character delimiter, Character quote) {
        Dialect best = null;
        double bestScore = -1;
        for (char quoteTried : quotes(head, quote)) {
            for (char tried : delimiter == null ? DELIMITERS : new char[] {delimiter}) {
                Dialect dialect = new Dialect(tried, quoteTried, blankBeforeQuote(head, tried, quoteTried));
                double score = score(records(head, complete, dialect));
                if (score > bestScore) {
                    bestScore = score;
                    best = dialect;
                }
            }
        }
        return best;
    }

    /** {@return the first records of a text} */
    static List<String[]> records(String head, boolean complete, Dialect dialect) {
        List<String[]> records = new ArrayList<>();
        try (CsvReader<String[]> reader = dialect.reader().allowUnclosedQuote(true).build(StringArrayHandler.of(), head)) {
            for (String[] each : reader) {
                records.add(each);
                if (records.size() > RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return records; // quotes that are wrong under this dialect: what stands before them is the evidence
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // a text in memory has no I/O
        }
        if (!complete && records.size() > 1 && records.size() <= RECORDS) {
            records.removeLast();
        }
        return records;
    }

    /** {@return how many fields the first line has at most, quotes aside; the splitter of records gives up at some number} */
    static int mostFields(String head, Character delimiter) {
        String line = head.lines().findFirst().orElse("");
        int most = 1;
        for (char tried : delimiter == null ? DELIMITERS : new char[] {delimiter}) {
            most = Math.max(most, 1 + (int) line.chars().filter(c -> c == tried).count());
        }
        return most;
    }

    private static double score(List<String[]> records) {
        if (records.isEmpty()) {
            return -0.5;
        }
        int width = records.getFirst().length;
        if (width < 2) {
            return 0;
        }
        long same = records.stream().filter(each -> each.length == width).count();
        return (double) same / records.size() + width * 1e-6;
    }

    private static char[] quotes(String head, Character declared) {
        if (declared != null) {
            return new char[] {declared};
        }
        // An apostrophe is a quote only when fields begin and end with it and none does with a double quote.
        boolean single = bounds(head, '\'') && !bounds(head, '"');
        return single ? new char[] {'\'', '"'} : new char[] {'"'};
    }

    private static boolean bounds(String head, char quote) {
        int opening = 0;
        int closing = 0;
        for (int at = head.indexOf(quote); at >= 0; at = head.indexOf(quote, at + 1)) {
            opening += at == 0 || boundary(head.charAt(at - 1)) ? 1 : 0;
            closing += at == head.length() - 1 || boundary(head.charAt(at + 1)) ? 1 : 0;
        }
        return opening > 1 && closing > 1 && Math.abs(opening - closing) <= Math.max(opening, closing) / 10 + 1;
    }

    private static boolean boundary(char c) {
        return c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n' || c == '\r';
    }

    /** {@return whether opening quotes mostly follow a blank} */
    private static boolean blankBeforeQuote(String head, char delimiter, char quote) {
        String apart = new String(new char[] {delimiter, ' ', quote});
        String close = new String(new char[] {delimiter, quote});
        return count(head, apart) > count(head, close);
    }

    private static int count(String head, String part) {
        int count = 0;
        for (int at = head.indexOf(part); at >= 0; at = head.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
