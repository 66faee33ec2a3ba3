/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

import org.salesconsultant.automation.Occasion;
import org.salesconsultant.automation.Trigger;
import org.salesconsultant.core.contribution.Parameters;

/** Considers a rule after each run, to act on a customer at most once a day, week, month, quarter, year, or ever. */
public final class AfterRun implements Trigger {

    @Override
    public Optional<String> period(Occasion occasion, Parameters parameters) {
        return Occasion.AFTER_RUN.equals(occasion.kind()) ? Optional.of(period(occasion.asOf(), parameters.text("every")))
                : Optional.empty();
    }

    private static String period(LocalDate date, String every) {
        return switch (every) {
            case "day" -> date.toString();
            case "week" -> date.get(IsoFields.WEEK_BASED_YEAR) + "-W" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case "month" -> YearMonth.from(date).toString();
            case "quarter" -> date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
            case "year" -> Integer.toString(date.getYear());
            default -> "ever";
        };
    }
}
