/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetPart;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.model.entity.ValueType;

/** An example of a writer: fields between bars, numbers as they come. */
public final class BarsFormat implements TargetFormat {

    @Override
    public RecordTarget open(TargetRequest request, OutputStream out) {
        return new BarsTarget(request, out);
    }

    private static final class BarsTarget implements RecordTarget {

        private final TargetRequest request;

        private final OutputStream out;

        private long rows;

        BarsTarget(TargetRequest request, OutputStream out) {
            this.request = request;
            this.out = out;
        }

        @Override
        public void write(ObjectValues object) throws IOException {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < request.columns().size(); i++) {
                fields.add(object.missing(i) ? "" : field(object, i, request.columns().get(i).type()));
            }
            out.write((String.join("|", fields) + "\n").getBytes(StandardCharsets.UTF_8));
            rows++;
        }

        private static String field(ObjectValues object, int column, ValueType type) {
            return switch (type) {
                case STRING -> object.text(column);
                case DOUBLE -> Double.toString(object.number(column));
                case DECIMAL -> object.decimal(column) + "e-4";
                case TIMESTAMP -> Long.toString(object.micros(column));
                default -> Long.toString(object.whole(column));
            };
        }

        @Override
        public List<TargetPart> finish() {
            return List.of(new TargetPart("", rows));
        }
    }
}
