/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Numbers of cells as text. A date is written as ISO 8601; any other number with all the digits it was stored with, or as the
 * sheet shows it.
 */
final class CellText {

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Day 60 is 29 February 1900, which never was; days before it count from a day later. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private static final BigDecimal MILLIS = BigDecimal.valueOf(24L * 60 * 60 * 1000);

    private final boolean from1904;

    private final DataFormatter shown;

    /** @param shown whether numbers are written as the sheet shows them */
    CellText(boolean from1904, boolean shown) {
        this.from1904 = from1904;
        this.shown = shown ? new DataFormatter(Locale.ROOT) : null;
    }

    /** {@return the text of a stored number; the stored text itself if that is none} */
    String of(String stored, NumberFormats.Format format) {
        double number;
        try {
            number = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return stored; // not what the standard says; the mapping judges it
        }
        if (!Double.isFinite(number)) {
            return stored;
        } else if (format.date() && number >= 0 && number < 2_958_466) {
            return date(new BigDecimal(stored));
        } else if (shown != null) {
            return shown.formatRawCellContents(number, format.id(), format.pattern(), from1904);
        }
        return plain(number);
    }

    /** {@return the shortest decimal that is this number and no other} */
    static String plain(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number));
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal serial) {
        long millis = serial.multiply(MILLIS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = Math.floorDiv(millis, MILLIS.longValueExact());
        LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(millis, MILLIS.longValueExact()) * 1_000_000);
        if (day == 0 && !from1904) {
            return time.toString();
        }
        LocalDate epoch = from1904 ? EPOCH_1904 : day < 60 ? EPOCH_1900.plusDays(1) : EPOCH_1900;
        LocalDate date = epoch.plusDays(day);
        if (time.equals(LocalTime.MIDNIGHT)) {
            return date.toString();
        }
        LocalDateTime moment = date.atTime(time);
        return moment.getSecond() == 0 && moment.getNano() == 0 ? moment + ":00" : moment.toString();
    }
}
