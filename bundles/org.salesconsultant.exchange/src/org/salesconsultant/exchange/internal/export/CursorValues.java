/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.ColumnCursor;

/** The object in one row of a cursor's batch. */
final class CursorValues implements ObjectValues {

    private final ColumnCursor cursor;

    private final ValueType[] types;

    private final String[][] texts;

    private final long[][] numbers;

    private final double[][] doubles;

    private int row;

    CursorValues(ColumnCursor cursor, ValueType[] types) {
        this.cursor = cursor;
        this.types = types;
        texts = new String[types.length][];
        numbers = new long[types.length][];
        doubles = new double[types.length][];
    }

    /** Takes the columns of the batch the cursor stands at. */
    void batch() {
        for (int column = 0; column < types.length; column++) {
            switch (types[column]) {
                case STRING -> texts[column] = cursor.texts(column);
                case INTEGER, BOOLEAN, DATE -> numbers[column] = cursor.longs(column);
                case DECIMAL -> numbers[column] = cursor.decimals(column);
                case DOUBLE -> doubles[column] = cursor.doubles(column);
                case TIMESTAMP -> numbers[column] = cursor.micros(column);
            }
        }
    }

    /** Goes to a row of the batch. */
    void at(int index) {
        row = index;
    }

    @Override
    public boolean missing(int column) {
        return types[column] == ValueType.STRING ? texts[column][row] == null : cursor.isNull(column, row);
    }

    @Override
    public String text(int column) {
        return texts[column][row];
    }

    @Override
    public long whole(int column) {
        return numbers[column][row];
    }

    @Override
    public long decimal(int column) {
        return numbers[column][row];
    }

    @Override
    public double number(int column) {
        return doubles[column][row];
    }

    @Override
    public long micros(int column) {
        return numbers[column][row];
    }
}
