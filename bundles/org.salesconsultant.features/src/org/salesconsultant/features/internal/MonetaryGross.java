/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.internal;

import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.features.CustomerHistory;

/** Sum of the sales, before returns, in the project currency. */
public final class MonetaryGross extends PerCustomer {

    public MonetaryGross() {
        super("monetaryGross", "monetary_gross", "currency");
    }

    @Override
    double value(CustomerHistory history, int customer, Parameters parameters) {
        return OrderSums.sales(history, customer) / CustomerHistory.SCALE;
    }
}
