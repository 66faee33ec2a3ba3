/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** Reads present and former states of the objects of one class. Statements use the alias {@code t} for the state. */
final class StateRows {

    private static final int DECIMAL_DIGITS = 4;

    private final Engine engine;

    private final EntityType type;

    StateRows(Engine engine, EntityType type) {
        this.engine = engine;
        this.type = type;
    }

    /** A state and, if it is a former one, the change set that replaced it; else 0. */
    record State(StoredObject object, long replacedBy) {
    }

    /** {@return the table of present states} */
    static String present(EntityType type) {
        return "{name(" + type.table() + ")}";
    }

    /** {@return the table of former states} */
    static String former(EntityType type) {
        return "{journal(" + type.table() + ")}";
    }

    /** {@return the columns of the key, separated by commas} */
    static String keys(EntityType type, String alias) {
        return type.key().stream().map(column -> alias + ".{name(" + column + ")}").collect(Collectors.joining(", "));
    }

    /** {@return the condition that two rows are states of the same object} */
    static String same(EntityType type, String one, String other) {
        return type.key().stream().map(column -> one + ".{name(" + column + ")} = " + other + ".{name(" + column + ")}")
                .collect(Collectors.joining(" AND "));
    }

    /** {@return the condition that a row is a state of an object; one parameter for each column of the key} */
    static String keyIs(EntityType type, String alias) {
        return type.key().stream().map(column -> alias + ".{name(" + column + ")} = ?").collect(Collectors.joining(" AND "));
    }

    /** {@return present states that meet a condition (or a join), ordered by key} */
    List<State> present(String where, Object... parameters) throws CoreException {
        return read(present(type) + " t " + where, "0", keys(type, "t"), parameters);
    }

    /** {@return former states that meet a condition (or a join), ordered by key, oldest first} */
    List<State> former(String where, Object... parameters) throws CoreException {
        return read(former(type) + " t " + where, "t.{name(_replaced_by)}", keys(type, "t") + ", t.{name(_replaced_by)}", parameters);
    }

    private List<State> read(String from, String replacedBy, String order, Object... parameters) throws CoreException {
        String columns = type.attributes().stream().map(attribute -> "t.{name(" + attribute.column() + ")}")
                .collect(Collectors.joining(", "));
        List<State> states = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(Statement.of("SELECT " + columns + ", t.{name(_version)}, t.{name(_change_set)}, "
                + replacedBy + " FROM " + from + " ORDER BY " + order), parameters)) {
            int versions = type.attributes().size();
            while (cursor.next()) {
                long[] version = cursor.longs(versions);
                long[] changeSet = cursor.longs(versions + 1);
                long[] replaced = cursor.longs(versions + 2);
                for (int row = 0; row < cursor.size(); row++) {
                    states.add(new State(object(cursor, row, version[row], changeSet[row]), replaced[row]));
                }
            }
        }
        return states;
    }

    private StoredObject object(ColumnCursor cursor, int row, long version, long changeSet) {
        Map<String, Object> values = new LinkedHashMap<>();
        int column = 0;
        for (AttributeType attribute : type.attributes()) {
            values.put(attribute.column(), value(cursor, column++, row, attribute.type()));
        }
        return new StoredObject(type, type.key().stream().map(values::get).toList(), values, version, changeSet);
    }

    static Object value(ColumnCursor cursor, int column, int row, ValueType type) {
        if (cursor.isNull(column, row)) {
            return null;
        }
        return switch (type) {
            case STRING -> cursor.texts(column)[row];
            case INTEGER -> Long.valueOf(cursor.longs(column)[row]);
            case DECIMAL -> BigDecimal.valueOf(cursor.decimals(column)[row], DECIMAL_DIGITS);
            case DOUBLE -> Double.valueOf(cursor.doubles(column)[row]);
            case BOOLEAN -> Boolean.valueOf(cursor.longs(column)[row] != 0);
            case DATE -> LocalDate.ofEpochDay(cursor.longs(column)[row]);
            case TIMESTAMP -> LocalDateTime.ofEpochSecond(cursor.timestamps(column)[row], 0, ZoneOffset.UTC);
        };
    }
}
