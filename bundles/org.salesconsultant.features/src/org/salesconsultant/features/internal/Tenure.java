/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.internal;

import java.util.Locale;

import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.Feature;

/** Days from the first sale to the as-of date, at least 1. */
public final class Tenure implements Feature {

    private static final Messages MESSAGES = Messages.of(Tenure.class);

    @Override
    public String label(Parameters parameters, Locale locale) {
        return MESSAGES.in(locale).text("tenure");
    }

    @Override
    public String column(Parameters parameters) {
        return "tenure_days";
    }

    @Override
    public String unit() {
        return "days";
    }

    @Override
    public double[] values(CustomerHistory history, Parameters parameters) {
        double[] values = new double[history.size()];
        for (int customer = 0; customer < values.length; customer++) {
            int order = history.first()[customer];
            int end = history.first()[customer + 1];
            while (order < end && !history.sales()[order]) {
                order++;
            }
            values[customer] = order < end ? history.today() - history.days()[order] : Double.NaN;
        }
        return values;
    }
}
