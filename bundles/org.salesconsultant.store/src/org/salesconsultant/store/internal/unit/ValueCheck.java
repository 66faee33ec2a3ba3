/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/** Whether a value fits its attribute, and the value as the store keeps it. */
final class ValueCheck {

    private static final Messages MESSAGES = Messages.of(ValueCheck.class);

    private static final int SCALE = 4;

    private static final int PRECISION = 18;

    private final EntityType type;

    private final AttributeType attribute;

    private final boolean required;

    private final Object byDefault;

    private final Pattern pattern;

    /** The text found right last: those of one column often are the same object. */
    private String right;

    ValueCheck(EntityType type, AttributeType attribute) {
        this.type = type;
        this.attribute = attribute;
        this.required = attribute.required() || type.key().contains(attribute.column());
        this.byDefault = attribute.defaultValue() == null ? null : parsed(attribute.defaultValue());
        this.pattern = attribute.pattern().isEmpty() ? null : Pattern.compile(attribute.pattern());
    }

    AttributeType attribute() {
        return attribute;
    }

    /**
     * {@return the value to keep: with the default for a missing one, decimals with four digits after the point}
     *
     * @throws CoreException with a problem if it is missing and must not be, or out of range
     * @throws ClassCastException if it is of another Java class than the attribute's
     */
    Object checked(Object value) throws CoreException {
        if (value == null) {
            if (byDefault == null && required) {
                throw problem("missing", "");
            }
            return byDefault;
        }
        Object kept = switch (attribute.type()) {
            case STRING -> literal((String) value);
            case INTEGER -> ranged(whole(value));
            case DECIMAL -> ranged(decimal(value));
            case DOUBLE -> ranged(finite(((Number) value).doubleValue()));
            case BOOLEAN -> Boolean.class.cast(value);
            case DATE -> LocalDate.class.cast(value);
            case TIMESTAMP -> ((LocalDateTime) value).truncatedTo(ChronoUnit.MICROS);
        };
        if (required && kept instanceof String text && text.isEmpty()) {
            throw problem("missing", "");
        }
        return kept;
    }

    private Object parsed(String text) {
        return switch (attribute.type()) {
            case STRING -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text).setScale(SCALE);
            case DOUBLE -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TIMESTAMP -> LocalDateTime.parse(text);
        };
    }

    private String literal(String text) throws CoreException {
        if (text == right) {
            return text;
        }
        if (!attribute.literals().isEmpty() && !attribute.literals().contains(text)) {
            throw problem("literal", text, String.join(", ", attribute.literals()));
        } else if (pattern != null && !text.isEmpty() && !pattern.matcher(text).matches()) {
            throw problem("pattern", text);
        }
        right = text;
        return text;
    }

    private static Long whole(Object value) {
        return switch (value) {
            case Long number -> number;
            case Integer number -> number.longValue();
            default -> throw new ClassCastException("not a whole number: " + value.getClass().getName());
        };
    }

    private BigDecimal decimal(Object value) throws CoreException {
        BigDecimal number = value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(whole(value));
        BigDecimal scaled = number.setScale(SCALE, RoundingMode.DOWN);
        if (scaled.compareTo(number) != 0 || scaled.precision() > PRECISION) {
            throw problem("digits", number.toPlainString());
        }
        return scaled;
    }

    private Double finite(double number) throws CoreException {
        if (!Double.isFinite(number)) {
            throw problem("infinite", String.valueOf(number));
        }
        return number;
    }

    private <T extends Number> T ranged(T number) throws CoreException {
        if (attribute.minimum() != null || attribute.maximum() != null) {
            BigDecimal exact = new BigDecimal(number.toString());
            if (attribute.minimum() != null && exact.compareTo(attribute.minimum()) < 0) {
                throw problem("below", exact.toPlainString(), attribute.minimum().toPlainString());
            } else if (attribute.maximum() != null && exact.compareTo(attribute.maximum()) > 0) {
                throw problem("above", exact.toPlainString(), attribute.maximum().toPlainString());
            }
        }
        return number;
    }

    private CoreException problem(String key, Object... arguments) {
        return new Problem(type.name() + "." + attribute.name(), MESSAGES.text("value." + key, arguments),
                MESSAGES.text("value.remedy")).exception();
    }
}
