/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.tests;

import java.util.Locale;

import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.Feature;

/** An example of a third party's feature: the longest time between two sales, in days; missing for a single sale. */
public final class LongestGap implements Feature {

    @Override
    public String column(Parameters parameters) {
        return "longest_gap_days";
    }

    @Override
    public String label(Parameters parameters, Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "最长间隔" : "Longest gap";
    }

    @Override
    public double[] values(CustomerHistory history, Parameters parameters) {
        double[] values = new double[history.size()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = Double.NaN;
            int last = Integer.MIN_VALUE;
            for (int order = history.first()[customer]; order < history.first()[customer + 1]; order++) {
                if (history.sales()[order]) {
                    int day = history.days()[order];
                    if (last != Integer.MIN_VALUE && !(values[customer] >= day - last)) {
                        values[customer] = day - last;
                    }
                    last = day;
                }
            }
        }
        return values;
    }
}
