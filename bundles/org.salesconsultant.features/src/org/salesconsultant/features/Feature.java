/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features;

import java.util.Locale;

import org.salesconsultant.core.contribution.Parameters;

/**
 * A contribution to {@code org.salesconsultant.features.feature}: one number that is known of a customer as of a date.
 */
public interface Feature {

    /** {@return the name of its column, in lower case with underscores; different parameters give different names} */
    String column(Parameters parameters);

    /** {@return what people call it, in their language; different parameters give different labels} */
    String label(Parameters parameters, Locale locale);

    /** {@return what its values count: {@code days}, {@code orders}, {@code currency}; empty if its label says so} */
    default String unit() {
        return "";
    }

    /**
     * {@return one value a customer of the history, in its order; NaN where the feature is not defined}
     *
     * @param history all there is to know; whatever is computed from it respects its as-of date
     */
    double[] values(CustomerHistory history, Parameters parameters);
}
