/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What one row says of its order, shared by the order and its line. */
final class RowValues {

    private BigDecimal lineAmount;

    private LocalDateTime lineDate;

    private BigDecimal lineTax;

    void clear() {
        lineTax = null;
        lineAmount = null;
        lineDate = null;
    }

    void line(BigDecimal amount, BigDecimal tax, LocalDateTime date) {
        lineAmount = amount;
        lineTax = tax;
        lineDate = date;
    }

    /** {@return the amount of the row's order line; null if it has none} */
    BigDecimal lineAmount() {
        return lineAmount;
    }

    /** {@return the tax of the row's order line; null if it states none} */
    BigDecimal lineTax() {
        return lineTax;
    }

    /** {@return when the row's order line was recorded; null if that is not known} */
    LocalDateTime lineDate() {
        return lineDate;
    }
}
