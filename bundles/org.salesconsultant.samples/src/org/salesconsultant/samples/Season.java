/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When people buy: the period of the sample, and how a day compares with a plain one. */
final class Season {

    /** The first day. */
    static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    /** The day after the last: the as-of date of an analysis. */
    static final LocalDate UNTIL = LocalDate.of(2025, 7, 1);

    /** The number of days. */
    static final int DAYS = (int) ChronoUnit.DAYS.between(FROM, UNTIL);

    /** No day's factor is greater. */
    static final double MOST = 9;

    private static final double GROWTH_PER_YEAR = 0.08;

    private static final double[] MONTHS = {0.95, 0.80, 0.95, 0.97, 1.02, 1.03, 0.93, 0.92, 1.0, 1.05, 1.25, 1.30};

    private static final double[] CHINESE = factors(true);

    private static final double[] WESTERN = factors(false);

    private Season() {
    }

    /** {@return how much is bought on a day, 1 being a plain day, for a Chinese or a Western customer} */
    static double factor(int day, boolean chinese) {
        return (chinese ? CHINESE : WESTERN)[day];
    }

    /** {@return whether it is Singles' Day, 11 November, with its lower prices} */
    static boolean singlesDay(LocalDate date) {
        return date.getMonthValue() == 11 && date.getDayOfMonth() == 11;
    }

    private static double[] factors(boolean chinese) {
        double[] factors = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FROM.plusDays(day);
            double factor = MONTHS[date.getMonthValue() - 1] * weekday(date.getDayOfWeek()) * feast(date, chinese)
                    * (1 + GROWTH_PER_YEAR * day / 365);
            factors[day] = StrictMath.min(factor, MOST);
        }
        return factors;
    }

    private static double weekday(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> 1.35;
            case SUNDAY -> 1.25;
            case FRIDAY -> 1.05;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> 0.87;
        };
    }

    private static double feast(LocalDate date, boolean chinese) {
        if (singlesDay(date)) {
            return chinese ? 6 : 3;
        }
        int day = date.getDayOfMonth();
        return switch (date.getMonthValue()) {
            case 11 -> day > 4 && day < 11 ? 1.4 : 1;
            case 12 -> day < 24 ? chinese ? 1.15 : 1.8 : day < 27 ? 0.4 : 1;
            default -> 1;
        };
    }
}
