/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.salesconsultant.cleaning.profile.ValueKind;
import org.salesconsultant.expression.reading.DateText;
import org.salesconsultant.expression.reading.NumberText;

/** How many values of a column can be read as what. */
final class KindCounts {

    /** A column is of a kind if so many of its values are. */
    private static final double SHARE = 0.95;

    /** Ways to write a day, ISO 8601 first; where two read the same values, the first is taken. */
    private static final List<String> FORMATS = List.of("", "yyyy/M/d|yyyy/M/d H:mm|yyyy/M/d H:mm:ss",
            "d/M/yyyy|d/M/yyyy H:mm|d/M/yyyy H:mm:ss", "M/d/yyyy|M/d/yyyy H:mm|M/d/yyyy H:mm:ss",
            "d.M.yyyy|d.M.yyyy H:mm|d.M.yyyy H:mm:ss", "yyyy年M月d日|yyyy年M月d日 H:mm|yyyy年M月d日 H:mm:ss");

    private static final int LONGEST_DATE = 30;

    private static final class Format {

        private final String pattern;

        private final DateText reader;

        private final Sample times = new Sample();

        private long days;

        private long read;

        Format(String pattern) {
            this.pattern = pattern;
            reader = DateText.of(pattern);
        }
    }

    private final List<Format> formats = FORMATS.stream().map(Format::new).toList();

    private final Sample numbers = new Sample();

    private long values;

    private long integers;

    private long decimals;

    private long booleans;

    /** Takes a value: as the columns of rows hold it, not null. */
    void add(Object value) {
        values++;
        switch (value) {
            case BigDecimal number -> number(number, false);
            case Boolean truth -> booleans++;
            case LocalDate day -> time(formats.getFirst(), day.atStartOfDay());
            case LocalDateTime time -> time(formats.getFirst(), time);
            default -> text((String) value);
        }
    }

    private void text(String text) {
        char first = text.charAt(0);
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            booleans++;
        }
        BigDecimal number = NumberText.read(text);
        if (number != null) {
            number(number, isCode(text));
        } else if (first >= '0' && first <= '9' && text.length() >= 8 && text.length() <= LONGEST_DATE) {
            for (Format format : formats) {
                LocalDateTime time = format.reader.timestamp(text);
                if (time != null) {
                    time(format, time);
                }
            }
        }
    }

    /** A number with a leading zero is a code, such as a postal code: its zero would be lost. */
    private static boolean isCode(String text) {
        return text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) >= '0' && text.charAt(1) <= '9';
    }

    private void number(BigDecimal number, boolean code) {
        if (!code) {
            decimals++;
            integers += number.signum() == 0 || number.stripTrailingZeros().scale() <= 0 ? 1 : 0;
            numbers.add(number.doubleValue());
        }
    }

    private static void time(Format format, LocalDateTime time) {
        format.read++;
        format.days += time.toLocalTime().toNanoOfDay() == 0 ? 1 : 0;
        format.times.add(time.toEpochSecond(ZoneOffset.UTC));
    }

    /** {@return what nearly all values are} */
    ValueKind kind() {
        double least = SHARE * values;
        if (values == 0) {
            return ValueKind.TEXT;
        } else if (integers >= least) {
            return ValueKind.INTEGER;
        } else if (decimals >= least) {
            return ValueKind.DECIMAL;
        } else if (booleans >= least) {
            return ValueKind.BOOLEAN;
        }
        Format best = best();
        return best.read < least ? ValueKind.TEXT : best.days == best.read ? ValueKind.DATE : ValueKind.TIMESTAMP;
    }

    private Format best() {
        Format best = formats.getFirst();
        for (Format format : formats) {
            best = format.read > best.read ? format : best;
        }
        return best;
    }

    /** {@return the pattern of days and times; empty for ISO 8601} */
    String format() {
        return best().pattern;
    }

    /** {@return how many values are not of the kind of the column} */
    long unreadable() {
        return switch (kind()) {
            case TEXT -> 0;
            case INTEGER -> values - integers;
            case DECIMAL -> values - decimals;
            case BOOLEAN -> values - booleans;
            case DATE, TIMESTAMP -> values - best().read;
        };
    }

    /** {@return the values of the kind as numbers, times as seconds since 1970; null if it has none} */
    Sample sample() {
        Sample sample = switch (kind()) {
            case INTEGER, DECIMAL -> numbers;
            case DATE, TIMESTAMP -> best().times;
            default -> null;
        };
        return sample == null || sample.count() == 0 ? null : sample;
    }

    /** {@return what reads a value as a number, as {@link #sample()} holds it; NaN where it is not of the kind} */
    ToDoubleFunction<Object> reader() {
        return switch (kind()) {
            case INTEGER, DECIMAL -> value -> {
                BigDecimal number = value instanceof BigDecimal given ? given
                        : isCode((String) value) ? null : NumberText.read((String) value);
                return number == null ? Double.NaN : number.doubleValue();
            };
            case DATE, TIMESTAMP -> {
                DateText reader = best().reader;
                yield value -> {
                    LocalDateTime time = switch (value) {
                        case LocalDate day -> day.atStartOfDay();
                        case LocalDateTime given -> given;
                        default -> reader.timestamp((String) value);
                    };
                    return time == null ? Double.NaN : time.toEpochSecond(ZoneOffset.UTC);
                };
            }
            default -> value -> Double.NaN;
        };
    }
}
