/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.util.Locale;

/**
 * What engines write differently; used in statements by its lower-case name, such as {@code {month(date)}}. A dialect writes
 * each argument once and in order, since it may hold a parameter.
 */
public enum Function {
    /** {@code name(column)}: an identifier, quoted; also for a table of a CRM class. */
    NAME(1),
    /** {@code journal(table)}: the table with the former states of a CRM class's objects; for that of the objects see name. */
    JOURNAL(1),
    /** {@code month(t)}: the first day of the month of a date or time, as a date. */
    MONTH(1),
    /** {@code week(t)}: the Monday of the week of a date or time, as a date. */
    WEEK(1),
    /** {@code day(t)}: the day of a time, as a date. */
    DAY(1),
    /** {@code seconds(t)}: seconds since 1970-01-01 00:00, as a whole number. */
    SECONDS(1),
    /** {@code days_between(a, b)}: midnights from a to b, as a whole number; negative when b is before a. */
    DAYS_BETWEEN(2),
    /** {@code add_days(t, n)}: n days later, as a time. */
    ADD_DAYS(2),
    /** {@code text(x)}: as text. */
    TEXT(1),
    /** {@code decimal(x)}: as a decimal with four digits after the point. */
    DECIMAL(1),
    /** {@code total(x)}: the exact sum of a decimal, 0 for no rows, with four digits after the point. */
    TOTAL(1),
    /** {@code count(x)}: the sum of whole numbers, 0 for no rows, as a whole number. */
    COUNT(1),
    /** {@code contains(text, part)}: whether a text has a part, letter case aside. */
    CONTAINS(2),
    /** {@code like(text, pattern)}: whether a text fits a pattern with % and _, which ! escapes, letter case aside. */
    LIKE(2),
    /** {@code has(text, part)}: whether a text has a part, letter by letter. */
    HAS(2),
    /** {@code starts_with(text, part)}: whether a text begins with a part, letter by letter. */
    STARTS_WITH(2),
    /** {@code ends_with(text, part)}: whether a text ends with a part, letter by letter. */
    ENDS_WITH(2),
    /** {@code joined(text, text)}: one text behind the other; null if one is. */
    JOINED(2),
    /** {@code lower(text)}: in small letters, letter by letter, as the expression language has it. */
    LOWER(1),
    /** {@code trim(text)}: without Unicode spaces at both ends, as the expression language has it. */
    TRIM(1),
    /** {@code length(text)}: the number of code points. */
    LENGTH(1),
    /** {@code substring(text, from, count)}: code points, the first is 1; from is at least 1 and count at least 0. */
    SUBSTRING(3),
    /** {@code year(t)}: the year of a date or time, as a whole number. */
    YEAR(1),
    /** {@code month_of_year(t)}: 1 to 12. */
    MONTH_OF_YEAR(1),
    /** {@code day_of_month(t)}: 1 to 31. */
    DAY_OF_MONTH(1);

    private final int arguments;

    Function(int arguments) {
        this.arguments = arguments;
    }

    /** {@return how many arguments it takes} */
    public int arguments() {
        return arguments;
    }

    /** {@return the function of that name} */
    public static Function named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
