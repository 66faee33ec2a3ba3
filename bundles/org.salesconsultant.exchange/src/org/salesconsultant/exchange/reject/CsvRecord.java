/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import java.io.IOException;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;

/** One record of CSV text. */
final class CsvRecord {

    private CsvRecord() {
    }

    /** {@return its fields; none if the text is no record} */
    static String[] fields(String text) {
        if (text == null) {
            return new String[0];
        }
        try (CsvReader<String[]> reader = CsvReader.builder().allowUnclosedQuote(false).skipEmptyLines(false)
                .maxBufferSize(Math.max(1 << 16, 2 * text.length() + 2)).build(StringArrayHandler.of(), text)) {
            for (String[] each : reader) {
                return each;
            }
        } catch (CsvParseException e) {
            return new String[0]; // a line with wrong quotes, which is why it was refused
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no I/O
        }
        return new String[0];
    }
}
