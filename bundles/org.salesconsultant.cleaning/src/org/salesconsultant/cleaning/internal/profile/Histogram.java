/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.salesconsultant.cleaning.profile.Bar;
import org.salesconsultant.cleaning.profile.Distribution;
import org.salesconsultant.cleaning.profile.ValueKind;
import org.salesconsultant.core.format.Numbers;

/** Counts the values of a column into bars, and those beyond the fences of Tukey, in a second reading. */
final class Histogram {

    private static final int BARS = 20;

    private static final double FENCE = 1.5;

    private static final long DAY = 86_400;

    private final Filters filters;

    private final ValueKind kind;

    private final String format;

    private final ToDoubleFunction<Object> reader;

    private final boolean exact;

    /** Least, lower quartile, median, upper quartile, greatest. */
    private final double[] five;

    private final double low;

    private final double high;

    /** The bounds of the bars, one more than there are bars. */
    private final double[] bounds;

    private final long[] counts;

    private long below;

    private long above;

    Histogram(ColumnScan column, Sample sample) {
        filters = column.filters;
        kind = column.kinds.kind();
        format = column.kinds.format();
        reader = column.kinds.reader();
        exact = sample.exact();
        double[] quartiles = sample.quantiles(0.25, 0.5, 0.75);
        five = new double[] {sample.least(), quartiles[0], quartiles[1], quartiles[2], sample.greatest()};
        double reach = FENCE * (quartiles[2] - quartiles[0]);
        low = rounded(quartiles[0] - reach);
        high = rounded(quartiles[2] + reach);
        bounds = bounds(sample.least(), sample.greatest());
        counts = new long[bounds.length - 1];
    }

    /** Bars of whole numbers, or whole days, where the values are. */
    private double[] bounds(double least, double greatest) {
        double unit = kind == ValueKind.INTEGER || kind == ValueKind.TIMESTAMP ? 1 : kind == ValueKind.DATE ? DAY : 0;
        double width = (greatest - least) / BARS;
        width = unit == 0 ? width : Math.max(unit, Math.ceil(width / unit) * unit);
        int bars = width == 0 ? 1 : (int) Math.min(BARS, Math.max(1, Math.ceil((greatest - least) / width)));
        double[] bounds = new double[bars + 1];
        for (int i = 0; i <= bars; i++) {
            bounds[i] = least + i * width;
        }
        bounds[bars] = unit == 0 ? greatest : Math.max(greatest, bounds[bars]);
        return bounds;
    }

    /** Quantiles and fences of days are days. */
    private double rounded(double value) {
        return kind == ValueKind.DATE ? Math.floor(value / DAY) * DAY : kind == ValueKind.TIMESTAMP ? Math.floor(value) : value;
    }

    void add(Object value) {
        double number = reader.applyAsDouble(value);
        if (Double.isNaN(number)) {
            return;
        }
        below += number < low ? 1 : 0;
        above += number > high ? 1 : 0;
        int bar = 0;
        while (bar < counts.length - 1 && number >= bounds[bar + 1]) {
            bar++;
        }
        counts[bar]++;
    }

    long outliers() {
        return below + above;
    }

    /** {@return an expression that is true for the outliers} */
    String outlierFilter() {
        return filters.below(kind, format, text(low)) + " or " + filters.above(kind, format, text(high));
    }

    Distribution distribution() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String from = text(bounds[i]);
            String to = text(bounds[i + 1]);
            bars.add(new Bar(from, to, counts[i], filters.range(kind, format, from, to, i == counts.length - 1)));
        }
        return new Distribution(exact, text(five[0]), text(five[1]), text(five[2]), text(five[3]), text(five[4]), bars, text(low),
                text(high));
    }

    private String text(double value) {
        return switch (kind) {
            case DATE -> LocalDate.ofEpochDay(Math.floorDiv((long) value, DAY)).toString();
            case TIMESTAMP -> DateTimeFormatter.ISO_LOCAL_DATE_TIME
                    .format(LocalDateTime.ofEpochSecond((long) Math.floor(value), 0, ZoneOffset.UTC));
            default -> Numbers.plain(value);
        };
    }
}
