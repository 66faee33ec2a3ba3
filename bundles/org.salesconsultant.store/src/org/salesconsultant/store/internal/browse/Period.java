/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time that a text such as {@code 2011}, {@code 2011-12}, {@code 2011-12-09} or {@code 2011-12-09 12:50} speaks of.
 *
 * @param from its begin
 * @param to its end, not in it
 */
record Period(LocalDateTime from, LocalDateTime to) {

    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?)?[年月日]?(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

    private static final List<ChronoUnit> UNITS = List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.HOURS,
            ChronoUnit.MINUTES, ChronoUnit.SECONDS);

    /** {@return the period a text says, also as the language of the process writes days and times; null if it says none} */
    static Period read(String text) {
        String plain = text.strip().replaceAll("[\\h\u202f]+", " ");
        Matcher matcher = NUMBERS.matcher(plain);
        try {
            return matcher.matches() ? of(matcher) : written(plain);
        } catch (DateTimeException e) {
            return null; // no such day
        }
    }

    private static Period of(Matcher matcher) {
        int[] parts = { 0, 1, 1, 0, 0, 0 };
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            if (matcher.group(i + 1) != null) {
                parts[i] = Integer.parseInt(matcher.group(i + 1));
                given = i;
            }
        }
        if (given > 2 && matcher.group(3) == null) {
            return null; // a time of no day
        }
        LocalDateTime from = LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        return new Period(from, from.plus(1, UNITS.get(given)));
    }

    private static Period written(String text) {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return Stream.of(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)).map(format -> parse(format
                        .withLocale(locale), text)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private static Period parse(DateTimeFormatter format, String text) {
        for (String form : List.of(text, text.replaceFirst(" (?=\\S+$)", "\u202f"))) { // before AM and PM
            try {
                TemporalAccessor read = format.parse(form);
                LocalDate day = LocalDate.from(read);
                var time = read.query(TemporalQueries.localTime());
                return time == null ? new Period(day.atStartOfDay(), day.plusDays(1).atStartOfDay())
                        : new Period(day.atTime(time), day.atTime(time).plusMinutes(1));
            } catch (DateTimeException e) {
                continue; // the other form may fit
            }
        }
        return null;
    }
}
