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

/** A feature that looks at one customer at a time. */
abstract class PerCustomer implements Feature {

    private static final Messages MESSAGES = Messages.of(PerCustomer.class);

    private final String label;

    private final String column;

    private final String unit;

    /**
     * @param label the key of its label
     * @param column the heading of its column
     * @param unit as {@link Feature#unit()}; empty for a plain count
     */
    PerCustomer(String label, String column, String unit) {
        this.label = label;
        this.column = column;
        this.unit = unit;
    }

    @Override
    public String label(Parameters parameters, Locale locale) {
        return MESSAGES.in(locale).text(label);
    }

    @Override
    public String column(Parameters parameters) {
        return column;
    }

    @Override
    public final String unit() {
        return unit;
    }

    @Override
    public final double[] values(CustomerHistory history, Parameters parameters) {
        double[] values = new double[history.size()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = value(history, customer, parameters);
        }
        return values;
    }

    /** {@return the feature of the customer at a position of the history; NaN where it has none} */
    abstract double value(CustomerHistory history, int customer, Parameters parameters);
}
