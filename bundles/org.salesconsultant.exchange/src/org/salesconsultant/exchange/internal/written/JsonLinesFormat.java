/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetColumn;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetPart;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.model.entity.ValueType;

/** Writes JSON lines: one JSON object a line, with every column; a missing value is null, numbers have all their digits. */
public final class JsonLinesFormat implements TargetFormat {

    @Override
    public RecordTarget open(TargetRequest request, OutputStream out) {
        return new JsonLinesTarget(new Utf8Output(out), request);
    }

    private static final class JsonLinesTarget implements RecordTarget {

        private static final String HEX = "0123456789abcdef";

        private final Utf8Output out;

        private final PlainValues plain;

        private final ValueType[] types;

        private final String[] names;

        private long rows;

        JsonLinesTarget(Utf8Output out, TargetRequest request) {
            this.out = out;
            plain = new PlainValues(out, 'T');
            types = request.columns().stream().map(TargetColumn::type).toArray(ValueType[]::new);
            names = request.columns().stream().map(TargetColumn::name).toArray(String[]::new);
        }

        @Override
        public void write(ObjectValues object) throws IOException {
            for (int column = 0; column < types.length; column++) {
                out.ascii(column == 0 ? '{' : ',');
                string(names[column]);
                out.ascii(':');
                if (object.missing(column)) {
                    out.ascii("null");
                } else if (types[column] == ValueType.STRING) {
                    string(object.text(column));
                } else if (types[column] == ValueType.DATE || types[column] == ValueType.TIMESTAMP) {
                    out.ascii('"');
                    plain.write(object, column, types[column]);
                    out.ascii('"');
                } else {
                    plain.write(object, column, types[column]);
                }
            }
            out.ascii("}\n");
            rows++;
        }

        private void string(String text) throws IOException {
            out.ascii('"');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\\') {
                    out.ascii('\\');
                    out.ascii(c);
                } else if (c < ' ') {
                    control(c);
                } else if (c < 0x80) {
                    out.ascii(c);
                } else {
                    i += out.character(text, i, c) - 1;
                }
            }
            out.ascii('"');
        }

        private void control(char c) throws IOException {
            switch (c) {
                case '\n' -> out.ascii("\\n");
                case '\r' -> out.ascii("\\r");
                case '\t' -> out.ascii("\\t");
                default -> {
                    out.ascii("\\u00");
                    out.ascii(HEX.charAt(c >> 4));
                    out.ascii(HEX.charAt(c & 15));
                }
            }
        }

        @Override
        public List<TargetPart> finish() throws IOException {
            out.flush();
            return List.of(new TargetPart("", rows));
        }
    }
}
