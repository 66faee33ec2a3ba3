/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

import java.util.List;

/**
 * What is in a column.
 *
 * @param name the column
 * @param kind what nearly all of its values are: at least 95 %
 * @param format the date pattern of days and times; empty otherwise
 * @param rows the number of rows
 * @param missing rows without a value
 * @param unreadable rows whose value is not of the kind
 * @param distinct the number of different values
 * @param distinctExact whether that is exact; else it is estimated (HyperLogLog, standard error 0.8 %)
 * @param distribution how numbers, days and times are spread; null for other kinds, or if there is no value
 * @param frequent the most frequent values, by count, then text; all with more than a thousandth of the rows are among them
 * @param patterns what the values look like, by count, then text
 * @param privacy how much it probably tells of a person
 * @param key whether each row has a value and no two have the same
 * @param quality from 0 to 1; see {@link Profile}
 */
public record ColumnProfile(String name, ValueKind kind, String format, long rows, long missing, long unreadable, long distinct,
        boolean distinctExact, Distribution distribution, List<Counted> frequent, List<Counted> patterns, PrivacyGuess privacy,
        boolean key, double quality) {

    public ColumnProfile {
        frequent = List.copyOf(frequent);
        patterns = List.copyOf(patterns);
    }
}
