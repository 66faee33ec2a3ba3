/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days and times read from text by one or more patterns of {@link DateTimeFormatter}, separated by {@code |}; the first
 * that fits wins. Months and days of week are English. A day that is not in the calendar does not fit. Without a
 * pattern: ISO 8601, {@code 2011-12-09}, for times followed by {@code T} or a space and {@code 12:50[:00[.123]]}.
 */
public final class DateText {

    /** ISO 8601, without a pattern. */
    public static final DateText ISO = new DateText(List.of());

    private static final int MAX_LENGTH = 100;

    private final List<DateTimeFormatter> patterns;

    private DateText(List<DateTimeFormatter> patterns) {
        this.patterns = patterns;
    }

    /**
     * {@return the reader for some patterns}
     *
     * @param patterns patterns separated by {@code |}; blank for ISO 8601
     * @throws IllegalArgumentException if one is not a pattern
     */
    public static DateText of(String patterns) {
        if (patterns.isBlank()) {
            return ISO;
        }
        List<DateTimeFormatter> formatters = new ArrayList<>();
        for (String pattern : patterns.split("\\|")) {
            formatters.add(DateTimeFormatter.ofPattern(properYear(pattern.strip()), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
        }
        return new DateText(List.copyOf(formatters));
    }

    /** A strict reader wants an era beside {@code y}; people write {@code yyyy} and mean the proleptic year. */
    private static String properYear(String pattern) {
        StringBuilder proper = new StringBuilder();
        boolean quoted = false;
        for (char c : pattern.toCharArray()) {
            quoted ^= c == '\'';
            proper.append(c == 'y' && !quoted ? 'u' : c);
        }
        return proper.toString();
    }

    /** {@return the day a text says, which may have the time 00:00; null if it says none} */
    public LocalDate date(String text) {
        LocalDateTime time = timestamp(text);
        return time == null || !time.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : time.toLocalDate();
    }

    /** {@return the day and time a text says, 00:00 when it says no time; null if it says no day} */
    public LocalDateTime timestamp(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_LENGTH) {
            return null;
        }
        return patterns.isEmpty() ? iso(stripped) : byPattern(stripped);
    }

    private static LocalDateTime iso(String text) {
        if (text.length() < 10 || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return null;
        }
        try {
            if (text.length() == 19 && isDay(text) && (text.charAt(10) == ' ' || text.charAt(10) == 'T') && isTime(text)) {
                return day(text).atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
            } else if (text.length() == 10) {
                return isDay(text) ? day(text).atStartOfDay() : null;
            }
            return LocalDateTime.parse(text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static boolean isDay(String text) {
        return isNumber(text, 0, 4) && text.charAt(4) == '-' && isNumber(text, 5, 7) && text.charAt(7) == '-' && isNumber(text, 8, 10);
    }

    private static boolean isTime(String text) {
        return isNumber(text, 11, 13) && text.charAt(13) == ':' && isNumber(text, 14, 16) && text.charAt(16) == ':'
                && isNumber(text, 17, 19);
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private LocalDateTime byPattern(String text) {
        for (DateTimeFormatter pattern : patterns) {
            try {
                TemporalAccessor parsed = pattern.parse(text);
                LocalDate day = parsed.query(TemporalQueries.localDate());
                LocalTime time = parsed.query(TemporalQueries.localTime());
                if (day != null) {
                    return day.atTime(time == null ? LocalTime.MIDNIGHT : time);
                }
            } catch (DateTimeException e) {
                continue; // the next pattern may fit
            }
        }
        return null;
    }
}
