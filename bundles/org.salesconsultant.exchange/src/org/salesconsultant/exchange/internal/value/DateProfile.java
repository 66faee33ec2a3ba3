/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import org.salesconsultant.exchange.internal.value.DateText.Order;

/** What the dates of a column show of the order of day and month. */
public final class DateProfile {

    private boolean dayFirst;

    private boolean monthFirst;

    private String ambiguous;

    /** Takes a text of the column. */
    public void observe(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > 2 || dayFirst && monthFirst) {
            return; // a year comes first, or there is nothing more to learn
        }
        DateText date = DateText.of(text);
        if (date == null || date.order() != Order.YEAR_LAST) {
            return;
        }
        dayFirst |= date.shown() == Order.DAY_FIRST;
        monthFirst |= date.shown() == Order.MONTH_FIRST;
        if (ambiguous == null && date.ambiguous()) {
            ambiguous = text.strip();
        }
    }

    /** {@return an example of dates whose order nothing in the column tells; null if there are none} */
    public String undecided() {
        return dayFirst || monthFirst ? null : ambiguous;
    }

    /** {@return the order of day and month; {@code YEAR_LAST} where the column shows both orders, or no such date} */
    Order order() {
        return dayFirst == monthFirst ? Order.YEAR_LAST : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** {@return the finding as a word for people; empty if there was nothing to find out} */
    public String finding() {
        return dayFirst && monthFirst ? "dd/MM/yyyy|MM/dd/yyyy" : dayFirst ? "dd/MM/yyyy" : monthFirst ? "MM/dd/yyyy" : "";
    }
}
