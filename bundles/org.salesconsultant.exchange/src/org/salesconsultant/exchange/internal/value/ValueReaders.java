/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.value.NumberText.Style;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;

/** The reader of each attribute: of its value type, within its range, one of its literals. */
public final class ValueReaders {

    private static final Messages MESSAGES = Messages.of(ValueReaders.class);

    private static final String CURRENCY = "currency";

    private static final Set<String> TRUE = Set.of("true", "yes", "y", "1", "t", "是");

    private static final Set<String> FALSE = Set.of("false", "no", "n", "0", "f", "否");

    /** Digits before the point that a decimal of the store holds. */
    private static final int WHOLE_DIGITS = 14;

    /** The greatest whole number of the store. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private ValueReaders() {
    }

    /** {@return a reader of ids, which are texts} */
    public static ValueReader ids(IdProfile profile) {
        return profile::id;
    }

    /**
     * {@return a reader of the texts of a source}
     *
     * @param format the declared date patterns or number style; empty if none is declared
     * @throws IllegalArgumentException if the format is no pattern
     */
    public static ValueReader texts(AttributeType attribute, String format, DateProfile dates, NumberProfile numbers,
            Zones zones) {
        if (ExportedValues.FORMAT.equals(format)) {
            ValueReader raw = ExportedValues.of(attribute.type());
            return attribute.type() == ValueType.STRING ? exported(attribute, raw) : checked(attribute, raw);
        } else if (isDate(attribute.type())) {
            return checked(attribute, format.isEmpty() ? new SniffedDates(dates.order(), zones) : new DeclaredDates(format,
                    zones));
        } else if (isNumber(attribute.type())) {
            return checked(attribute, format.isEmpty() ? NumberReader.sniffed(numbers) : NumberReader.declared(format));
        }
        return checked(attribute, text -> text);
    }

    /** {@return a reader of values that a cleaning step gave a type, in their canonical text; their clock is the project's} */
    public static ValueReader canonical(AttributeType attribute, Zones zones) {
        Zones none = new Zones(zones.project(), zones.project());
        return checked(attribute, isDate(attribute.type()) ? new SniffedDates(DateText.Order.YEAR_LAST, none)
                : isNumber(attribute.type()) ? NumberReader.of(Style.POINT) : text -> text);
    }

    /** {@return whether values of the type are dates} */
    public static boolean isDate(ValueType type) {
        return type == ValueType.DATE || type == ValueType.TIMESTAMP;
    }

    /** {@return whether values of the type are numbers} */
    public static boolean isNumber(ValueType type) {
        return type == ValueType.INTEGER || type == ValueType.DECIMAL || type == ValueType.DOUBLE;
    }

    private static ValueReader checked(AttributeType attribute, ValueReader raw) {
        return switch (attribute.type()) {
            case STRING -> !attribute.literals().isEmpty() ? text -> literal(attribute, text.strip())
                    : attribute.pattern().isEmpty() ? raw : patterned(attribute, Pattern.compile(attribute.pattern()));
            case BOOLEAN -> text -> truth(text.strip());
            case TIMESTAMP -> raw;
            case DATE -> text -> raw.read(text) instanceof LocalDateTime time ? time.toLocalDate() : raw.read(text);
            case INTEGER, DECIMAL, DOUBLE -> text -> raw.read(text) instanceof BigDecimal number ? ranged(attribute, number)
                    : raw.read(text);
        };
    }

    /** The text as it was, so that an empty one stays; another one that breaks literals or pattern is refused. */
    private static ValueReader exported(AttributeType attribute, ValueReader raw) {
        return text -> {
            String value = (String) raw.read(text);
            if (!attribute.literals().isEmpty() && !attribute.literals().contains(value)) {
                return Refusal.unreadable(MESSAGES.text("notALiteral", value, String.join(", ", attribute.literals())));
            }
            return value.isEmpty() || attribute.matches(value) ? value : Refusal.unreadable(MESSAGES.text("notOfPattern", value));
        };
    }

    /**
     * A text that breaks the pattern is left out like a number out of range. Only a currency says how other values are meant, so
     * that a row would be read wrongly without it.
     */
    private static ValueReader patterned(AttributeType attribute, Pattern pattern) {
        boolean currency = CURRENCY.equals(attribute.name());
        return text -> {
            String value = currency ? text.strip().toUpperCase(Locale.ROOT) : text.strip();
            return pattern.matcher(value).matches() ? value : new Refusal(MESSAGES.text("notOfPattern", value), !currency);
        };
    }

    private static Object literal(AttributeType attribute, String text) {
        for (String literal : attribute.literals()) {
            AttributeType.Label label = attribute.literalLabel(literal);
            if (literal.equalsIgnoreCase(text) || label.english().equalsIgnoreCase(text) || label.chinese().equals(text)) {
                return literal;
            }
        }
        return Refusal.unreadable(MESSAGES.text("notALiteral", text, String.join(", ", attribute.literals())));
    }

    private static Object truth(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(folded)) {
            return Boolean.TRUE;
        }
        return FALSE.contains(folded) ? Boolean.FALSE : Refusal.unreadable(MESSAGES.text("notABoolean", text));
    }

    private static Object ranged(AttributeType attribute, BigDecimal number) {
        if (attribute.minimum() != null && number.compareTo(attribute.minimum()) < 0) {
            return new Refusal(MESSAGES.text("below", number.toPlainString(), attribute.minimum().toPlainString()), true);
        } else if (attribute.maximum() != null && number.compareTo(attribute.maximum()) > 0) {
            return new Refusal(MESSAGES.text("above", number.toPlainString(), attribute.maximum().toPlainString()), true);
        } else if (attribute.type() == ValueType.DOUBLE) {
            return number.doubleValue();
        } else if (attribute.type() == ValueType.DECIMAL ? number.precision() - number.scale() > WHOLE_DIGITS
                : number.abs().compareTo(GREATEST) > 0) {
            return Refusal.unreadable(MESSAGES.text("tooLarge", number.toPlainString()));
        } else if (attribute.type() == ValueType.DECIMAL) {
            return number;
        }
        return number.stripTrailingZeros().scale() > 0 ? Refusal.unreadable(MESSAGES.text("notWhole", number.toPlainString()))
                : (Object) number.longValueExact();
    }
}
