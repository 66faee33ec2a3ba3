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
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.salesconsultant.core.message.Messages;

/** Reads dates in declared patterns, tried in the declared order. */
final class DeclaredDates implements ValueReader {

    private static final Messages MESSAGES = Messages.of(DeclaredDates.class);

    private final List<DateTimeFormatter> formats;

    private final Zones zones;

    /**
     * @param declared patterns of {@link DateTimeFormatter}, separated by {@code |}
     * @throws IllegalArgumentException if one is no pattern
     */
    DeclaredDates(String declared, Zones zones) {
        formats = Arrays.stream(declared.split("\\|")).map(String::strip).filter(each ->
                !each.isEmpty()).map(DeclaredDates::format).toList();
        if (formats.isEmpty()) {
            throw new IllegalArgumentException(declared);
        }
        this.zones = zones;
    }

    private static DateTimeFormatter format(String pattern) {
        // Strict, so that 31 February is no date; strict wants the year without an era.
        StringBuilder text = new StringBuilder();
        boolean literal = false;
        for (char c : pattern.toCharArray()) {
            literal ^= c == '\'';
            text.append(c == 'y' && !literal ? 'u' : c);
        }
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(text.toString()).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public Object read(String text) {
        String stripped = text.strip();
        for (DateTimeFormatter format : formats) {
            try {
                return value(format.parse(stripped));
            } catch (DateTimeParseException e) {
                continue; // the next format may fit
            }
        }
        return Refusal.unreadable(MESSAGES.text("notDeclared", text));
    }

    private LocalDateTime value(TemporalAccessor parsed) {
        LocalDate date = parsed.query(TemporalQueries.localDate());
        if (date == null) {
            throw new DateTimeParseException("no day", "", 0);
        }
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (time == null) {
            return date.atStartOfDay();
        }
        try {
            ZoneOffset offset = parsed.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(parsed) : null;
            return zones.convert(date.atTime(time), offset);
        } catch (DateTimeException e) {
            throw new DateTimeParseException("no offset", "", 0, e);
        }
    }
}
