/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.Optional;

import org.salesconsultant.core.contribution.Parameters;

/**
 * When a rule is considered, and how often it may act on the same customer. Contributed to
 * {@code org.salesconsultant.automation.trigger}; has no state and no side effect.
 */
public interface Trigger {

    /** The id of the extension point. */
    String POINT = "org.salesconsultant.automation.trigger";

    /**
     * {@return the period in which the rule acts at most once on a customer, such as {@code 2025-07}; empty if the rule
     * is not considered on this occasion}
     *
     * @param occasion what happened, and the as-of date; the same occasion always gives the same period
     * @param parameters the parameters of this use
     */
    Optional<String> period(Occasion occasion, Parameters parameters);
}
