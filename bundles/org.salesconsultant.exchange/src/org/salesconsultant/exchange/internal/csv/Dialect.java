/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How a text is split into records and fields.
 *
 * @param delimiter between two fields
 * @param quote around fields that hold delimiters, quotes (doubled) or line breaks; {@link #NO_QUOTE} if there is none
 * @param trim whether blanks between delimiter and quote are left out
 */
record Dialect(char delimiter, char quote, boolean trim) {

    /** A character that no text holds. */
    static final char NO_QUOTE = '\uffff';

    /** {@return a reader of this dialect that takes records of any number of fields and skips empty lines} */
    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(quote).trimWhitespacesAroundQuotes(trim)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    String delimiterName() {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }

    String quoteName() {
        return quote == NO_QUOTE ? "none" : String.valueOf(quote);
    }
}
