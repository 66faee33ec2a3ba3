/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;

import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The first 128 bits of the SHA-256 of some cells of a row. Whole numbers and times are taken as they are in memory, other values as
 * text; each cell is preceded by its length, -1 for missing.
 */
final class RowHash {

    private static final int MISSING = -1;

    private final List<IntConsumer> cells;

    private final MessageDigest digest = sha256();

    /** The cells of a row, one after the other. */
    private ByteBuffer bytes = ByteBuffer.allocate(256);

    private ByteBuffer hash = ByteBuffer.allocate(2 * Long.BYTES);

    RowHash(Table table, List<String> columns) {
        cells = columns.stream().map(column -> cell(table.column(column))).toList();
    }

    private IntConsumer cell(Column<?> column) {
        return switch (column) {
            case LongColumn number -> row -> add(number.isMissing(row), number.getLong(row));
            case DateTimeColumn time -> row -> add(time.isMissing(row), time.getLongInternal(row));
            default -> {
                IntFunction<Object> values = ColumnKind.reader(column);
                yield row -> add(ValueText.of(values.apply(row)));
            }
        };
    }

    void compute(int row) {
        bytes.clear();
        for (IntConsumer cell : cells) {
            cell.accept(row);
        }
        digest.update(bytes.array(), 0, bytes.position());
        hash = ByteBuffer.wrap(digest.digest());
    }

    private void add(boolean missing, long value) {
        room(Integer.BYTES + Long.BYTES);
        if (missing) {
            bytes.putInt(MISSING);
        } else {
            bytes.putInt(Long.BYTES).putLong(value);
        }
    }

    private void add(String text) {
        byte[] encoded = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + (encoded == null ? 0 : encoded.length));
        if (encoded == null) {
            bytes.putInt(MISSING);
        } else {
            bytes.putInt(encoded.length).put(encoded);
        }
    }

    private void room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), 2 * (bytes.position() + more))).position(bytes.position());
        }
    }

    long high() {
        return hash.getLong(0);
    }

    long low() {
        return hash.getLong(Long.BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
