/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a plan depends on beside rules and candidates.
 *
 * @param project the id of the project
 * @param occasion what happened
 * @param seed the seed of the project, by which customers are held out
 * @param locale the language of the reasons
 * @param ledger what was attempted before
 * @param resume whether what failed with {@link Outcome#RETRY_LATER} is planned once more
 */
public record PlanContext(String project, Occasion occasion, long seed, Locale locale, LedgerView ledger, boolean resume) {

    /** {@return the as-of date} */
    public LocalDate asOf() {
        return occasion.asOf();
    }
}
