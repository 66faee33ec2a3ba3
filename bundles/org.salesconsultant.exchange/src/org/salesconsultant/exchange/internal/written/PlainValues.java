/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.time.LocalDate;

import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.model.entity.ValueType;

/**
 * Values as plain ASCII, the same on every machine: numbers without grouping, a point before decimals, no trailing zeros;
 * dates as ISO 8601, with a fraction of a second only where there is one.
 */
final class PlainValues {

    private static final int DIGITS = 20;

    private static final long SCALE = 10_000;

    private static final double EXACT = 1e15;

    private static final long SECOND = 1_000_000L;

    private static final long DAY = 86_400L * SECOND;

    private final Utf8Output out;

    private final char beforeTime;

    private final byte[] digits = new byte[DIGITS];

    private long lastDay = Long.MIN_VALUE;

    private String lastDate;

    /** @param beforeTime what stands between day and time */
    PlainValues(Utf8Output out, char beforeTime) {
        this.out = out;
        this.beforeTime = beforeTime;
    }

    /** Writes a value that is no text. */
    void write(ObjectValues object, int column, ValueType type) throws IOException {
        switch (type) {
            case INTEGER -> whole(object.whole(column));
            case DECIMAL -> decimal(object.decimal(column));
            case DOUBLE -> number(object.number(column));
            case BOOLEAN -> out.ascii(object.whole(column) != 0 ? "true" : "false");
            case DATE -> date(object.whole(column));
            case TIMESTAMP -> time(object.micros(column));
            case STRING -> throw new IllegalArgumentException("a text is not plain");
        }
    }

    /** Writes a whole number. */
    void whole(long value) throws IOException {
        if (value == Long.MIN_VALUE) {
            out.ascii(Long.toString(value));
            return;
        }
        long rest = value;
        if (rest < 0) {
            out.ascii('-');
            rest = -rest;
        }
        int at = DIGITS;
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        out.raw(digits, at, DIGITS);
    }

    /** Writes a decimal that is given times 10,000. */
    void decimal(long value) throws IOException {
        long whole = value / SCALE;
        int fraction = (int) Math.abs(value % SCALE);
        if (value < 0 && whole == 0) {
            out.ascii('-');
        }
        whole(whole);
        if (fraction > 0) {
            out.ascii('.');
            fraction(fraction, 4);
        }
    }

    /** Writes a floating-point number so that it reads back as the same. */
    void number(double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < EXACT && !(value == 0 && 1 / value < 0)) {
            whole((long) value);
        } else {
            out.ascii(Double.toString(value));
        }
    }

    /** Writes a day. */
    void date(long day) throws IOException {
        if (day != lastDay) {
            lastDay = day;
            lastDate = LocalDate.ofEpochDay(day).toString();
        }
        out.ascii(lastDate);
    }

    /** Writes a day and time. */
    void time(long micros) throws IOException {
        date(Math.floorDiv(micros, DAY));
        long rest = Math.floorMod(micros, DAY);
        int seconds = (int) (rest / SECOND);
        out.ascii(beforeTime);
        two(seconds / 3600);
        out.ascii(':');
        two(seconds / 60 % 60);
        out.ascii(':');
        two(seconds % 60);
        int fraction = (int) (rest % SECOND);
        if (fraction > 0) {
            out.ascii('.');
            fraction(fraction, 6);
        }
    }

    private void two(int value) throws IOException {
        out.ascii((char) ('0' + value / 10));
        out.ascii((char) ('0' + value % 10));
    }

    /** Writes the digits after a point, without trailing zeros. */
    private void fraction(int value, int places) throws IOException {
        int rest = value;
        int count = places;
        while (rest % 10 == 0) {
            rest /= 10;
            count--;
        }
        for (int i = count - 1; i >= 0; i--) {
            digits[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        out.raw(digits, 0, count);
    }
}
