/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.example;

import java.time.DayOfWeek;
import java.util.Optional;

import org.salesconsultant.automation.Occasion;
import org.salesconsultant.automation.Trigger;
import org.salesconsultant.core.contribution.Parameters;

/** An example: considers a rule after runs as of a Monday. */
public final class Mondays implements Trigger {

    @Override
    public Optional<String> period(Occasion occasion, Parameters parameters) {
        boolean monday = occasion.asOf().getDayOfWeek() == DayOfWeek.MONDAY;
        return monday && Occasion.AFTER_RUN.equals(occasion.kind()) ? Optional.of(occasion.asOf().toString()) : Optional.empty();
    }
}
