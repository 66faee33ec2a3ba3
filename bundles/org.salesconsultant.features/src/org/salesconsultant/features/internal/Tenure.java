/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.internal;

import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.features.CustomerHistory;

/** Days from the first sale to the as-of date, at least 1. */
public final class Tenure extends PerCustomer {

    public Tenure() {
        super("tenure", "tenure_days", "days");
    }

    @Override
    double value(CustomerHistory history, int customer, Parameters parameters) {
        int order = history.first()[customer];
        int end = history.first()[customer + 1];
        while (order < end && !history.sales()[order]) {
            order++;
        }
        return order < end ? history.today() - history.days()[order] : Double.NaN;
    }
}
