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
import java.util.List;
import java.util.function.IntFunction;

import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;

import tech.tablesaw.api.Table;

/** The first 128 bits of the SHA-256 of some cells of a row; each cell is preceded by its length, -1 for missing. */
final class RowHash {

    private final List<IntFunction<Object>> cells;

    private final MessageDigest digest = sha256();

    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    private ByteBuffer hash = ByteBuffer.allocate(2 * Long.BYTES);

    RowHash(Table table, List<String> columns) {
        cells = columns.stream().<IntFunction<Object>>map(column -> ColumnKind.reader(table.column(column))).toList();
    }

    void compute(int row) {
        for (IntFunction<Object> cell : cells) {
            String text = ValueText.of(cell.apply(row));
            byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            digest.update(length.putInt(0, bytes == null ? -1 : bytes.length).array());
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        hash = ByteBuffer.wrap(digest.digest());
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
