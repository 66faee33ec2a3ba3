/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The texts of mapped columns and expressions, row by row: as staged, or in canonical form where they have a type. */
final class RowTexts {

    private final String place;

    private final List<String> needed;

    private final String[] names;

    /** By needed column: where it is among those of the rows; -1 for the number of the row. */
    private final int[] at;

    private final ColumnProfiles profiles;

    private final boolean[] typed;

    private String firstFile;

    private List<IntFunction<String>> readers = List.of();

    /**
     * @param place the import, for messages
     * @param needed columns, and expressions after their mark
     * @param columns the columns of the rows
     */
    RowTexts(String place, List<String> needed, List<String> columns, ColumnProfiles profiles) {
        this.place = place;
        this.needed = needed;
        this.profiles = profiles;
        at = needed.stream().mapToInt(each -> Columns.index(columns, each)).toArray();
        names = Arrays.stream(at).mapToObj(index -> index < 0 ? null : columns.get(index)).toArray(String[]::new);
        typed = new boolean[needed.size()];
    }

    private static boolean isExpression(String source) {
        return source.startsWith(AttributePlan.EXPRESSION);
    }

    /**
     * Begins with another batch.
     *
     * @throws CoreException with a problem if an expression does not fit the columns, or the dates of a text column can be
     *         read in two ways
     */
    void start(RowBatch batch) throws CoreException {
        Table table = batch.table();
        List<IntFunction<String>> started = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            String source = needed.get(i);
            if (isExpression(source)) {
                typed[i] = true;
                started.add(computed(source.substring(AttributePlan.EXPRESSION.length()), table));
            } else if (names[i] == null) {
                String prefix = prefix(batch.file());
                started.add(row -> prefix + batch.rows()[row]);
            } else {
                Column<?> column = table.column(names[i]);
                typed[i] = !(column instanceof StringColumn);
                if (!typed[i]) {
                    profiles.decide(source);
                }
                started.add(texts(column));
            }
        }
        readers = started;
    }

    /**
     * Begins with records as they are read, of which nothing is computed.
     *
     * @throws CoreException with a problem if the dates of a column can be read in two ways
     */
    void start() throws CoreException {
        for (int i = 0; i < at.length; i++) {
            if (at[i] >= 0) {
                profiles.decide(needed.get(i));
            }
        }
    }

    /** {@return what stands before the number of a row: nothing in the first file, in a further one its name} */
    private String prefix(String file) {
        firstFile = firstFile == null ? file : firstFile;
        return firstFile.equals(file) ? "" : file + Columns.DATA_ROW;
    }

    private static IntFunction<String> texts(Column<?> column) {
        if (column instanceof StringColumn texts) {
            return texts::get;
        }
        IntFunction<Object> values = ColumnKind.reader(column);
        return row -> canonical(values.apply(row));
    }

    private IntFunction<String> computed(String text, Table table) throws CoreException {
        Expression expression = Expression.parse(place, text, TableRow.schema(table));
        TableRow row = new TableRow(table);
        return index -> canonical(expression.value(row.at(index)));
    }

    private static String canonical(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** Reads the texts of a row; null where one is missing. */
    void read(int row, String[] texts) {
        for (int i = 0; i < texts.length; i++) {
            String text = readers.get(i).apply(row);
            texts[i] = text == null || text.isEmpty() ? null : text;
        }
    }

    /** Reads the texts of a record; null where one is missing. */
    void read(String file, long row, String[] fields, String[] texts) {
        for (int i = 0; i < texts.length; i++) {
            String text = at[i] < 0 ? prefix(file) + row : fields[at[i]];
            texts[i] = text == null || text.isEmpty() ? null : text;
        }
    }

    /** {@return which texts are canonical} */
    boolean[] typed() {
        return typed;
    }
}
