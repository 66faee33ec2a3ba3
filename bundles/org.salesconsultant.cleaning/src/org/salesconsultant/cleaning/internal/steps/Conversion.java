/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.reading.DateText;
import org.salesconsultant.expression.reading.NumberFormatText;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;

/**
 * One way to read a value.
 *
 * @param kind what becomes of the column
 * @param name the choice, as the parameter writes it
 * @param reader from a value that is not missing to one of the new kind; null where it cannot be read
 */
record Conversion(ColumnKind kind, String name, UnaryOperator<Object> reader) {

    private static final Messages MESSAGES = Messages.of(Conversion.class);

    static Conversion of(StepUse use) throws CoreException {
        String name = use.parameters().text("type");
        return switch (name) {
            case "integer" -> {
                NumberFormatText format = numberFormat(use);
                yield new Conversion(ColumnKind.INTEGER, name, value -> integer(number(value, format)));
            }
            case "decimal" -> {
                NumberFormatText format = numberFormat(use);
                yield new Conversion(ColumnKind.DECIMAL, name, value -> decimal(number(value, format)));
            }
            case "date" -> {
                DateText format = dateFormat(use);
                yield new Conversion(ColumnKind.DATE, name, value -> date(value, format));
            }
            case "timestamp" -> {
                DateText format = dateFormat(use);
                yield new Conversion(ColumnKind.TIMESTAMP, name, value -> timestamp(value, format));
            }
            default -> new Conversion(ColumnKind.TEXT, name, ValueText::of);
        };
    }

    private static NumberFormatText numberFormat(StepUse use) throws CoreException {
        String format = use.parameters().text("format");
        if (format.isBlank()) {
            return NumberFormatText.PLAIN;
        }
        return NumberFormatText.like(format).orElseThrow(() -> use.problem(MESSAGES.text("format.number", format),
                MESSAGES.text("format.number.remedy")));
    }

    private static DateText dateFormat(StepUse use) throws CoreException {
        String format = use.parameters().text("format");
        try {
            return DateText.of(format);
        } catch (IllegalArgumentException e) {
            throw use.problem(MESSAGES.text("format.date", format), MESSAGES.text("format.date.remedy"));
        }
    }

    private static BigDecimal number(Object value, NumberFormatText format) {
        return switch (value) {
            case BigDecimal number -> number;
            case String text -> format.read(text);
            default -> null;
        };
    }

    /** A number with a fraction is not cut off, and one that 64 bits do not hold is not bent. */
    private static Object integer(BigDecimal number) {
        if (number == null || number.precision() - number.scale() > 19) {
            return null;
        }
        BigDecimal whole = number.stripTrailingZeros();
        if (whole.scale() > 0 || whole.toBigInteger().bitLength() > 63
                || whole.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) == 0) {
            return null;
        }
        return whole.setScale(0);
    }

    /** A number of more digits than the column can hold is refused, not rounded. */
    private static Object decimal(BigDecimal number) {
        if (number == null || !Double.isFinite(number.doubleValue())) {
            return null;
        }
        BigDecimal held = BigDecimal.valueOf(number.doubleValue());
        return held.compareTo(number) == 0 ? held : null;
    }

    private static Object date(Object value, DateText format) {
        return switch (value) {
            case LocalDate date -> date;
            case LocalDateTime time -> time.toLocalDate().atStartOfDay().equals(time) ? time.toLocalDate() : null;
            case String text -> format.date(text);
            default -> null;
        };
    }

    private static Object timestamp(Object value, DateText format) {
        LocalDateTime time = switch (value) {
            case LocalDateTime given -> given;
            case LocalDate date -> date.atStartOfDay();
            case String text -> format.timestamp(text);
            default -> null;
        };
        // the column holds milliseconds
        return time == null || time.getNano() % 1_000_000 != 0 ? null : time;
    }
}
