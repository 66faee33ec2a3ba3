/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, with or without a time, taken apart: {@code 2011-12-09 12:50:00}, {@code 2011-12-09T12:50Z},
 * {@code 2011/12/9}, {@code 20111209}, {@code 09/12/2011 12:50}, {@code 9.12.2011}, {@code 2011年12月9日 12时50分}.
 *
 * @param order how its numbers follow
 * @param first the first number
 * @param second the second number
 * @param third the third number
 * @param time the time of day; null if there is none
 * @param offset the stated offset from UTC; null if there is none
 */
record DateText(Order order, int first, int second, int third, LocalTime time, ZoneOffset offset) {

    /** How year, month and day follow one another. */
    enum Order {
        /** Year, month, day. */
        YEAR_FIRST,
        /** Day, month, year. */
        DAY_FIRST,
        /** Month, day, year. */
        MONTH_FIRST,
        /** Day and month in unknown order, then the year. */
        YEAR_LAST
    }

    private static final Pattern PATTERN = Pattern.compile("(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})"
            + "|(\\d{4})年(\\d{1,2})月(\\d{1,2})日|(\\d{1,2})([-/.])(\\d{1,2})\\12(\\d{4}))"
            + "(?:(?:T|\\s*)(\\d{1,2})(?:[:时時](\\d{1,2})(?:[:分](?:(\\d{1,2})(?:[.,](\\d{1,9}))?秒?)?)?|(\\d{2})(\\d{2}))"
            + "\\s*([AaPp][Mm])?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /** {@return the parts of a text; null if it is no date of these forms, or its time does not exist} */
    static DateText of(String text) {
        DateText plain = plain(text);
        if (plain != null) {
            return plain;
        }
        Matcher m = PATTERN.matcher(text.strip());
        if (!m.matches()) {
            return null;
        }
        try {
            LocalTime time = m.group(15) == null ? null : time(m);
            ZoneOffset offset = m.group(22) == null ? null : ZoneOffset.of(m.group(22));
            if (m.group(11) != null) {
                Order order = ".".equals(m.group(12)) ? Order.DAY_FIRST : Order.YEAR_LAST;
                return new DateText(order, number(m, 11), number(m, 13), number(m, 14), time, offset);
            }
            int at = m.group(1) != null ? 1 : m.group(5) != null ? 5 : 8;
            int step = at == 1 ? 2 : 1;
            return new DateText(Order.YEAR_FIRST, number(m, at), number(m, at + step), number(m, at + step + 1), time, offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@return the parts of {@code 2011-12-09} or {@code 2011-12-09 12:50:00}, as nearly all dates are written; null for others} */
    private static DateText plain(String text) {
        int length = text.length();
        if (length != 10 && length != 19 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 0 || day < 0) {
            return null;
        } else if (length == 10) {
            return new DateText(Order.YEAR_FIRST, year, month, day, null, null);
        }
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        boolean form = (text.charAt(10) == ' ' || text.charAt(10) == 'T') && text.charAt(13) == ':' && text.charAt(16) == ':';
        boolean there = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return form && there ? new DateText(Order.YEAR_FIRST, year, month, day, LocalTime.of(hour, minute, second), null) : null;
    }

    /** {@return the number that the digits of ASCII from one place to another are; -1 if there is another character} */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static LocalTime time(Matcher m) {
        int hour = number(m, 15);
        if (m.group(21) != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no such hour");
            }
            hour = hour % 12 + (m.group(21).toLowerCase(java.util.Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        if (m.group(19) != null) {
            return LocalTime.of(hour, number(m, 19), number(m, 20));
        }
        int second = m.group(17) == null ? 0 : number(m, 17);
        int nano = m.group(18) == null ? 0 : Integer.parseInt((m.group(18) + "00000000").substring(0, 9));
        return LocalTime.of(hour, number(m, 16), second, nano);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** {@return whether the order of day and month cannot be told from the numbers, and makes a difference} */
    boolean ambiguous() {
        return order == Order.YEAR_LAST && first <= 12 && second <= 12 && first != second;
    }

    /** {@return the order its numbers show: a number above 12 is no month} */
    Order shown() {
        return order != Order.YEAR_LAST ? order : first > 12 ? Order.DAY_FIRST : second > 12 ? Order.MONTH_FIRST
                : Order.YEAR_LAST;
    }

    /** {@return the date and time, midnight if there is no time; null if there is no such date} */
    LocalDateTime in(Order known) {
        try {
            LocalDate date = switch (known) {
                case YEAR_FIRST -> LocalDate.of(first, second, third);
                case MONTH_FIRST -> LocalDate.of(third, first, second);
                case DAY_FIRST, YEAR_LAST -> LocalDate.of(third, second, first);
            };
            return time == null ? date.atStartOfDay() : date.atTime(time);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
