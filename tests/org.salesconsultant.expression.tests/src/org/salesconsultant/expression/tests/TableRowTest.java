/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.expression.table.TableRow;

import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

class TableRowTest {

    /** One column of each kind, its second value missing. */
    private static Table table() {
        List<Column<?>> columns = List.of(StringColumn.create("text", "a"), LongColumn.create("long", 1L << 60),
                IntColumn.create("int", new int[] {-3}), ShortColumn.create("short", new short[] {7}),
                DoubleColumn.create("double", 2.55), FloatColumn.create("float", 0.5f),
                BooleanColumn.create("truth", new Boolean[] {true}), DateColumn.create("day", LocalDate.of(2010, 12, 1)),
                DateTimeColumn.create("time", LocalDateTime.of(2010, 12, 1, 8, 26)));
        columns.forEach(Column::appendMissing);
        return Table.create(columns);
    }

    @Test
    void each_kind_of_column_has_its_type() {
        assertEquals(List.of(Type.TEXT, Type.NUMBER, Type.NUMBER, Type.NUMBER, Type.NUMBER, Type.NUMBER, Type.BOOLEAN, Type.DATE,
                Type.TIMESTAMP), TableRow.schema(table()).types());
        assertThrows(IllegalArgumentException.class,
                () -> TableRow.schema(Table.create(TimeColumn.create("t", LocalTime.NOON))));
    }

    @Test
    void values_are_exact_and_missing_ones_are_missing() {
        Table table = table();
        TableRow row = new TableRow(table);
        List<Object> expected = List.of("a", BigDecimal.valueOf(1L << 60), BigDecimal.valueOf(-3), BigDecimal.valueOf(7),
                new BigDecimal("2.55"), new BigDecimal("0.5"), true, LocalDate.of(2010, 12, 1),
                LocalDateTime.of(2010, 12, 1, 8, 26));
        for (int c = 0; c < expected.size(); c++) {
            assertEquals(expected.get(c), row.at(0).value(c));
            assertNull(row.at(1).value(c), table.column(c).name());
        }
    }

    @Test
    void columns_made_of_values_read_back_as_those_values() {
        Table table = table();
        for (Column<?> column : table.columns()) {
            ColumnKind kind = ColumnKind.of(column);
            Object value = ColumnKind.reader(column).apply(0);
            Column<?> made = kind.column("made", new Object[] {null, value});
            assertEquals(kind, ColumnKind.of(made));
            assertNull(ColumnKind.reader(made).apply(0), column.name());
            assertEquals(value, ColumnKind.reader(made).apply(1));
        }
    }

    @Test
    void an_expression_walks_over_the_rows_of_a_table() throws CoreException {
        Table table = table();
        Expression condition = Expression.parse("truth and double * 2 = 5.1 and day <= time", TableRow.schema(table));
        TableRow row = new TableRow(table);
        assertEquals(List.of(true, false), List.of(condition.test(row.at(0)), condition.test(row.at(1))));
    }
}
