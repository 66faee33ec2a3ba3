/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.salesconsultant.core.format.Numbers;

/** Values written as text, the same on every machine and in every locale. */
public final class ValueText {

    private ValueText() {
    }

    /** {@return a value as text: numbers plain, days and times in ISO 8601 with seconds; null for a missing value} */
    public static String of(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> Numbers.plain(number);
            case LocalDateTime time when time.getNano() == 0 -> time.getSecond() == 0 ? time + ":00" : time.toString();
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            default -> value.toString();
        };
    }
}
