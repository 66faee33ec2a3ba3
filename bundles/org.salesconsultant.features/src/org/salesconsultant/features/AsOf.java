/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A point in time: what happened strictly before the start of this day, in the time zone of the project, is known;
 * nothing later is.
 *
 * @param date the day
 */
public record AsOf(LocalDate date) {

    /** {@return the first moment that is not known} */
    public LocalDateTime end() {
        return date.atStartOfDay();
    }

    /** {@return the same, a number of days earlier} */
    public AsOf minusDays(int days) {
        return new AsOf(date.minusDays(days));
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
