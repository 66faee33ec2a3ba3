/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

/** How a kind of customer shops. A customer does not know its group; an analysis has to find it. */
enum Group {
    /** Comes often, stays for years, fills the basket. */
    DEVOTED(0.09, 17, 0.015, 1.9),
    /** Comes every other month. */
    REGULAR(0.30, 7.5, 0.03, 1.5),
    /** Comes for an occasion. */
    OCCASIONAL(0.37, 3.6, 0.04, 1.1),
    /** Came for an offer, and is soon gone. */
    PASSING(0.24, 3, 0.1, 0.7);

    private final double share;

    private final double ordersPerYear;

    private final double lossPerMonth;

    private final double furtherLines;

    Group(double share, double ordersPerYear, double lossPerMonth, double furtherLines) {
        this.share = share;
        this.ordersPerYear = ordersPerYear;
        this.lossPerMonth = lossPerMonth;
        this.furtherLines = furtherLines;
    }

    /** {@return the group of a customer} */
    static Group draw(Draws draws) {
        double rest = draws.share();
        for (Group group : values()) {
            rest -= group.share;
            if (rest < 0) {
                return group;
            }
        }
        return PASSING;
    }

    /** {@return the mean number of orders a year while a customer stays, before the data set is scaled to its size} */
    double ordersPerYear() {
        return ordersPerYear;
    }

    /** {@return the hazard of leaving for good, per month} */
    double lossPerMonth() {
        return lossPerMonth;
    }

    /** {@return the mean number of lines of an order beyond the first} */
    double furtherLines() {
        return furtherLines;
    }
}
