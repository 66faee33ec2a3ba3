/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.reading.DateText;

/** Functions of days and times. */
final class DateFunctions {

    private DateFunctions() {
    }

    static List<Function> all() {
        return List.of(field("year", ChronoField.YEAR), field("month", ChronoField.MONTH_OF_YEAR),
                field("day", ChronoField.DAY_OF_MONTH), new Reading("date", Type.DATE),
                new Reading("timestamp", Type.TIMESTAMP));
    }

    private static Function field(String name, ChronoField field) {
        return new StrictFunction(name, 1, List.of(EnumSet.of(Type.DATE, Type.TIMESTAMP)), Type.NUMBER,
                values -> BigDecimal.valueOf(((TemporalAccessor) values[0]).get(field)));
    }

    /** Makes a day or a time of a text, by an optional constant pattern, or of the other of the two. */
    private record Reading(String name, Type result) implements Function {

        private static final Set<Type> SOURCES = EnumSet.of(Type.TEXT, Type.DATE, Type.TIMESTAMP);

        @Override
        public Typed compile(int position, List<Typed> arguments) throws Fault {
            DateText reader = DateText.ISO;
            List<Typed> values = new ArrayList<>(arguments);
            if (values.size() == 2) {
                reader = reader(position, values.removeLast());
            }
            DateText reading = reader;
            return new StrictFunction(name, 1, List.of(SOURCES), result, value -> read(value[0], reading))
                    .compile(position, values);
        }

        private DateText reader(int position, Typed pattern) throws Fault {
            if (!pattern.constant() || !(pattern.constantValue() instanceof String written)) {
                throw Fault.notConstant(position, name);
            }
            try {
                return DateText.of(written);
            } catch (IllegalArgumentException e) {
                throw Fault.badDatePattern(position, written);
            }
        }

        private Object read(Object value, DateText reader) {
            boolean day = result == Type.DATE;
            return switch (value) {
                case String text -> read(reader.timestamp(text), reader);
                case LocalDateTime time -> day ? time.toLocalDate() : time;
                case null -> null;
                case LocalDate date -> day ? date : date.atStartOfDay();
                default -> throw new IllegalArgumentException(value.getClass().getName());
            };
        }
    }
}
