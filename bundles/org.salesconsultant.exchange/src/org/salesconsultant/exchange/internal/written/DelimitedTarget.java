/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.util.List;

import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetColumn;
import org.salesconsultant.exchange.format.TargetPart;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.exchange.internal.value.ExportedValues;
import org.salesconsultant.model.entity.ValueType;

/**
 * Delimited text. A missing value is an empty field; a text that a spreadsheet would run as a formula, or a reader take for
 * a missing one, stands after an apostrophe.
 */
final class DelimitedTarget implements RecordTarget {

    private static final char QUOTE = '"';

    private final Utf8Output out;

    private final PlainValues plain;

    private final ValueType[] types;

    private final char separator;

    private final boolean returns;

    private long rows;

    DelimitedTarget(Utf8Output out, TargetRequest request, char separator, boolean returns) throws IOException {
        this.out = out;
        this.separator = separator;
        this.returns = returns;
        plain = new PlainValues(out, ' ');
        types = request.columns().stream().map(TargetColumn::type).toArray(ValueType[]::new);
        boolean first = true;
        for (String heading : request.headings()) {
            if (!first) {
                out.ascii(separator);
            }
            first = false;
            field(heading);
        }
        end();
    }

    @Override
    public void write(ObjectValues object) throws IOException {
        for (int column = 0; column < types.length; column++) {
            if (column > 0) {
                out.ascii(separator);
            }
            if (object.missing(column)) {
                if (types.length == 1) {
                    out.ascii("\"\""); // a reader would skip an empty line
                }
            } else if (types[column] == ValueType.STRING) {
                field(object.text(column));
            } else {
                plain.write(object, column, types[column]);
            }
        }
        end();
        rows++;
    }

    private void field(String text) throws IOException {
        boolean apostrophe = ExportedValues.needsProtection(text);
        if (!needsQuotes(text)) {
            if (apostrophe) {
                out.ascii('\'');
            }
            out.text(text);
            return;
        }
        out.ascii(QUOTE);
        if (apostrophe) {
            out.ascii('\'');
        }
        for (int from = 0; from < text.length();) {
            int quote = text.indexOf(QUOTE, from);
            int to = quote < 0 ? text.length() : quote + 1;
            out.text(text.substring(from, to));
            if (quote >= 0) {
                out.ascii(QUOTE);
            }
            from = to;
        }
        out.ascii(QUOTE);
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == QUOTE || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void end() throws IOException {
        if (returns) {
            out.ascii('\r');
        }
        out.ascii('\n');
    }

    @Override
    public List<TargetPart> finish() throws IOException {
        out.flush();
        return List.of(new TargetPart("", rows));
    }
}
