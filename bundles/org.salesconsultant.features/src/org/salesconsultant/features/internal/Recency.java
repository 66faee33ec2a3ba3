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

/** Days from the last sale to the as-of date, at least 1. */
public final class Recency implements Feature {

    private static final Messages MESSAGES = Messages.of(Recency.class);

    @Override
    public String label(Parameters parameters, Locale locale) {
        return MESSAGES.in(locale).text("recency");
    }

    @Override
    public String column(Parameters parameters) {
        return "recency_days";
    }

    @Override
    public String unit() {
        return "days";
    }

    @Override
    public double[] values(CustomerHistory history, Parameters parameters) {
        double[] values = new double[history.size()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = Double.NaN; // stays where there is no sale
            for (int order = history.first()[customer]; order < history.first()[customer + 1]; order++) {
                if (history.sales()[order]) {
                    values[customer] = history.today() - history.days()[order];
                }
            }
        }
        return values;
    }
}
