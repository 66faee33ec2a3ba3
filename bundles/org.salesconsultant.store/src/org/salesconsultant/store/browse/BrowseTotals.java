/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the rows that pass a filter come to.
 *
 * @param rows how many there are
 * @param sums the sums of the columns of money that are shown, by currency; never across currencies
 */
public record BrowseTotals(long rows, List<Sum> sums) {

    public BrowseTotals {
        sums = List.copyOf(sums);
    }

    /**
     * A sum.
     *
     * @param column the id of the column
     * @param currency ISO 4217 code; empty for amounts without one, which are in the project's currency
     * @param amount the exact sum
     */
    public record Sum(String column, String currency, BigDecimal amount) {
    }
}
