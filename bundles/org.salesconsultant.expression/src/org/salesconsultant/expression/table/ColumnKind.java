/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.IntFunction;

import org.salesconsultant.expression.Type;

import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumberColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** The kinds of columns that rows have between staging and mapping, and the type an expression sees. */
public enum ColumnKind {
    /** A {@link StringColumn}; an empty text is a missing value. */
    TEXT(Type.TEXT) {
        @Override
        public Column<?> column(String name, Object[] values) {
            StringColumn column = StringColumn.create(name);
            for (Object value : values) {
                column.append(value == null ? "" : (String) value);
            }
            return column;
        }
    },
    /** A {@link LongColumn}; values are whole numbers. */
    INTEGER(Type.NUMBER) {
        @Override
        public Column<?> column(String name, Object[] values) {
            LongColumn column = LongColumn.create(name, values.length);
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    column.set(i, ((BigDecimal) values[i]).longValueExact());
                }
            }
            return column;
        }
    },
    /** A {@link DoubleColumn}, whose values are seen as their shortest decimal text: up to 15 digits are exact. */
    DECIMAL(Type.NUMBER) {
        @Override
        public Column<?> column(String name, Object[] values) {
            double[] numbers = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                numbers[i] = values[i] == null ? Double.NaN : ((BigDecimal) values[i]).doubleValue();
            }
            return DoubleColumn.create(name, numbers);
        }
    },
    /** A {@link BooleanColumn}. */
    BOOLEAN(Type.BOOLEAN) {
        @Override
        public Column<?> column(String name, Object[] values) {
            BooleanColumn column = BooleanColumn.create(name);
            for (Object value : values) {
                column.appendObj(value);
            }
            return column;
        }
    },
    /** A {@link DateColumn}. */
    DATE(Type.DATE) {
        @Override
        public Column<?> column(String name, Object[] values) {
            DateColumn column = DateColumn.create(name);
            for (Object value : values) {
                column.append((LocalDate) value);
            }
            return column;
        }
    },
    /** A {@link DateTimeColumn}. */
    TIMESTAMP(Type.TIMESTAMP) {
        @Override
        public Column<?> column(String name, Object[] values) {
            DateTimeColumn column = DateTimeColumn.create(name);
            for (Object value : values) {
                column.append((LocalDateTime) value);
            }
            return column;
        }
    };

    private final Type type;

    ColumnKind(Type type) {
        this.type = type;
    }

    /** {@return the type an expression sees} */
    public Type type() {
        return type;
    }

    /** {@return a new column of this kind; values are of the Java type of {@link #type()}, null where missing} */
    public abstract Column<?> column(String name, Object[] values);

    /**
     * {@return the kind of a column}
     *
     * @throws IllegalArgumentException if it is of another kind, such as a time of day
     */
    public static ColumnKind of(Column<?> column) {
        return switch (column) {
            case StringColumn text -> TEXT;
            case BooleanColumn truth -> BOOLEAN;
            case DateColumn day -> DATE;
            case DateTimeColumn time -> TIMESTAMP;
            case NumberColumn<?, ?> number -> switch (number.type().name()) {
                case "LONG", "INTEGER", "SHORT" -> INTEGER;
                default -> DECIMAL;
            };
            default -> throw new IllegalArgumentException(column.name() + ": " + column.type().name());
        };
    }

    /** {@return what reads the value at a row of the column; null where missing} */
    public static IntFunction<Object> reader(Column<?> column) {
        return switch (column) {
            case StringColumn text -> row -> {
                String value = text.get(row);
                return value.isEmpty() ? null : value;
            };
            case LongColumn number -> row -> number.isMissing(row) ? null : BigDecimal.valueOf(number.getLong(row));
            case NumberColumn<?, ?> number when of(column) == INTEGER -> row -> number.isMissing(row) ? null
                    : BigDecimal.valueOf((long) number.getDouble(row));
            case NumberColumn<?, ?> number -> row -> number.isMissing(row) ? null
                    : BigDecimal.valueOf(number.getDouble(row));
            case BooleanColumn truth -> truth::get;
            case DateColumn day -> day::get;
            case DateTimeColumn time -> time::get;
            default -> throw new IllegalArgumentException(column.name() + ": " + column.type().name());
        };
    }
}
