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

/** Sum of the sales less the returns, in the project currency. */
public final class MonetaryNet implements Feature {

    private static final Messages MESSAGES = Messages.of(MonetaryNet.class);

    @Override
    public String label(Parameters parameters, Locale locale) {
        return MESSAGES.in(locale).text("monetaryNet");
    }

    @Override
    public String column(Parameters parameters) {
        return "monetary_net";
    }

    @Override
    public String unit() {
        return "currency";
    }

    @Override
    public double[] values(CustomerHistory history, Parameters parameters) {
        double[] values = new double[history.size()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = OrderSums.net(history, customer) / CustomerHistory.SCALE;
        }
        return values;
    }
}
