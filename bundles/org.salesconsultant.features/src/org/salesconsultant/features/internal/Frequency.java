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

/** How many sales there were. */
public final class Frequency implements Feature {

    private static final Messages MESSAGES = Messages.of(Frequency.class);

    @Override
    public String label(Parameters parameters, Locale locale) {
        return MESSAGES.in(locale).text("frequency");
    }

    @Override
    public String column(Parameters parameters) {
        return "frequency";
    }

    @Override
    public String unit() {
        return "orders";
    }

    @Override
    public double[] values(CustomerHistory history, Parameters parameters) {
        double[] values = new double[history.size()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = OrderSums.count(history, customer);
        }
        return values;
    }
}
