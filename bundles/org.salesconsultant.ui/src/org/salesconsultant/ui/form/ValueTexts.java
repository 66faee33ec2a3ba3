/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;

/** Values as a person edits them, and whether what was typed is one that the attribute may have. */
public final class ValueTexts {

    /** How many characters a key or a reference has at most. */
    public static final int KEY_LENGTH = 190;

    /** How many characters any other text has at most. */
    public static final int TEXT_LENGTH = 16_000;

    private static final Messages MESSAGES = Messages.of(ValueTexts.class);

    private static final String CURRENCY = "currency";

    private static final int DIGITS = 4;

    private static final int PRECISION = 18;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]");

    private final NumberInput numbers;

    public ValueTexts(Locale locale) {
        numbers = new NumberInput(locale);
    }

    /** {@return a value as it is edited; empty for none} */
    public String shown(AttributeType attribute, Object value) {
        if (value == null) {
            return "";
        }
        return switch (attribute.type()) {
            case STRING, INTEGER, BOOLEAN, DATE -> value.toString();
            case DECIMAL -> numbers.shown((BigDecimal) value, CURRENCY.equals(attribute.unit()) ? 2 : 0);
            case DOUBLE -> numbers.shown(BigDecimal.valueOf((Double) value), 0);
            case TIMESTAMP -> shown((LocalDateTime) value);
        };
    }

    private static String shown(LocalDateTime time) {
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    /** {@return what a typed text means for an attribute} */
    public Reading read(EntityType type, AttributeType attribute, String text) {
        boolean required = attribute.required() || type.key().contains(attribute.column());
        if (text.isBlank()) {
            return required ? wrong("required") : new Reading.Right(null);
        }
        return switch (attribute.type()) {
            case STRING -> text(type, attribute, text);
            case INTEGER -> whole(attribute, text);
            case DECIMAL -> decimal(attribute, text);
            case DOUBLE -> real(attribute, text);
            case BOOLEAN -> new Reading.Right(Boolean.valueOf(text));
            case DATE -> day(text).<Reading>map(Reading.Right::new).orElseGet(() -> wrong("date"));
            case TIMESTAMP -> time(text).<Reading>map(Reading.Right::new).orElseGet(() -> wrong("time"));
        };
    }

    private static Reading text(EntityType type, AttributeType attribute, String text) {
        boolean key = type.key().contains(attribute.column()) || attribute.reference().isPresent();
        int most = key ? KEY_LENGTH : TEXT_LENGTH;
        if (text.length() > most) {
            return wrong("long", String.valueOf(most), String.valueOf(text.length()));
        } else if (!attribute.literals().isEmpty() && !attribute.literals().contains(text)) {
            return wrong("literal", String.join(", ", attribute.literals()));
        } else if (!attribute.matches(text)) {
            return wrong("pattern");
        }
        return new Reading.Right(key ? text.strip() : text);
    }

    private Reading whole(AttributeType attribute, String text) {
        Optional<BigDecimal> number = numbers.read(text);
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
            return wrong("whole");
        } else if (number.get().toBigInteger().bitLength() >= Long.SIZE) {
            return wrong("large");
        }
        return ranged(attribute, number.get(), number.get().longValueExact());
    }

    private Reading decimal(AttributeType attribute, String text) {
        Optional<BigDecimal> number = numbers.read(text).map(BigDecimal::stripTrailingZeros);
        if (number.isEmpty()) {
            return wrong("number");
        } else if (number.get().scale() > DIGITS) {
            return wrong("digits");
        }
        BigDecimal kept = number.get().setScale(DIGITS);
        return kept.precision() > PRECISION ? wrong("large") : ranged(attribute, kept, kept);
    }

    private Reading real(AttributeType attribute, String text) {
        Optional<BigDecimal> number = numbers.read(text);
        if (number.isEmpty()) {
            return wrong("number");
        }
        double value = number.get().doubleValue();
        return Double.isFinite(value) ? ranged(attribute, number.get(), value) : wrong("large");
    }

    private static Reading ranged(AttributeType attribute, BigDecimal number, Object value) {
        if (attribute.minimum() != null && number.compareTo(attribute.minimum()) < 0) {
            return wrong("below", attribute.minimum().toPlainString());
        } else if (attribute.maximum() != null && number.compareTo(attribute.maximum()) > 0) {
            return wrong("above", attribute.maximum().toPlainString());
        }
        return new Reading.Right(value);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replace('/', '-'), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> time(String text) {
        String typed = text.strip().replace('/', '-').replace('T', ' ');
        try {
            return Optional.of(LocalDateTime.parse(typed, TIME).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return day(typed).map(LocalDate::atStartOfDay);
        }
    }

    private static Reading wrong(String key, Object... arguments) {
        return new Reading.Wrong(MESSAGES.text("wrong." + key, arguments));
    }

    /** {@return whether an attribute's values are numbers} */
    public static boolean number(ValueType type) {
        return switch (type) {
            case INTEGER, DECIMAL, DOUBLE -> true;
            case STRING, BOOLEAN, DATE, TIMESTAMP -> false;
        };
    }
}
