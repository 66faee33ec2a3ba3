/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** How amounts are shown. */
public final class MoneyFormat {

    private static final int DIGITS = 2;

    private MoneyFormat() {
    }

    /** {@return a format with two digits after the point, rounded half up; not for many threads at once} */
    public static NumberFormat of(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
