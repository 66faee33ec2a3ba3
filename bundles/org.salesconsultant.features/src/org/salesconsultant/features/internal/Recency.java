/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.internal;

import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.features.CustomerHistory;

/** Days from the last sale to the as-of date, at least 1. */
public final class Recency extends PerCustomer {

    public Recency() {
        super("recency", "recency_days", "days");
    }

    @Override
    double value(CustomerHistory history, int customer, Parameters parameters) {
        int order = history.first()[customer + 1] - 1;
        while (order >= history.first()[customer] && !history.sales()[order]) {
            order--;
        }
        return order >= history.first()[customer] ? history.today() - history.days()[order] : Double.NaN;
    }
}
