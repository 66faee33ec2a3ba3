/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Row;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.browse.BrowseColumns;

/** Which objects pass a condition. Columns go by their name in the store, or by that of their attribute. */
public final class RowFilter {

    private static final Messages MESSAGES = Messages.of(RowFilter.class);

    private static final int SCALE = 4;

    private final Expression condition;

    /** By column of the schema, the column read; -1 where the condition does not look. */
    private final int[] at;

    private final AttributeType[] attributes;

    private RowFilter(Expression condition, int[] at, AttributeType[] attributes) {
        this.condition = condition;
        this.at = at;
        this.attributes = attributes;
    }

    /**
     * {@return the filter that a text says}
     *
     * @param reads says at which place a column is read that the filter needs
     * @throws CoreException with a problem that names the character, if it is not a condition over the class
     */
    public static RowFilter of(EntityType type, String text, ToIntFunction<AttributeType> reads) throws CoreException {
        Map<String, AttributeType> names = new LinkedHashMap<>();
        type.attributes().forEach(each -> names.put(each.column(), each));
        type.attributes().forEach(each -> names.putIfAbsent(each.name(), each));
        Map<String, Type> types = new LinkedHashMap<>();
        names.forEach((name, attribute) -> types.put(name, BrowseColumns.type(attribute.type())));
        Expression condition = Expression.condition(MESSAGES.text("filter"), text, Schema.of(types));
        AttributeType[] attributes = names.values().toArray(AttributeType[]::new);
        int[] at = new int[attributes.length];
        int column = 0;
        for (Map.Entry<String, AttributeType> each : names.entrySet()) {
            at[column++] = condition.columns().contains(each.getKey()) ? reads.applyAsInt(each.getValue()) : -1;
        }
        return new RowFilter(condition, at, attributes);
    }

    /** {@return the test of the object at hand} */
    java.util.function.BooleanSupplier over(ObjectValues object) {
        Row row = column -> value(object, at[column], attributes[column].type());
        return () -> condition.test(row);
    }

    private static Object value(ObjectValues object, int column, ValueType type) {
        if (object.missing(column)) {
            return null;
        }
        return switch (type) {
            case STRING -> object.text(column);
            case INTEGER -> BigDecimal.valueOf(object.whole(column));
            case DECIMAL -> BigDecimal.valueOf(object.decimal(column), SCALE);
            case DOUBLE -> BigDecimal.valueOf(object.number(column));
            case BOOLEAN -> object.whole(column) != 0;
            case DATE -> LocalDate.ofEpochDay(object.whole(column));
            case TIMESTAMP -> time(object.micros(column));
        };
    }

    private static LocalDateTime time(long micros) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L) * 1000,
                ZoneOffset.UTC);
    }
}
