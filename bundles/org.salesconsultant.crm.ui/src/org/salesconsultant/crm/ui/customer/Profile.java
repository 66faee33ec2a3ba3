/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import org.salesconsultant.store.history.StoredObject;

/**
 * What is known of a customer as of a date.
 *
 * @param asOf the day; null if there are no orders at all
 * @param measures the features, in order; empty if the customer has bought nothing before that day
 * @param lastOrder when the last sale before that day was; null if there was none
 * @param memberships the segments that runs found
 * @param scores what runs predicted
 * @param spend sales by month and currency, the oldest first
 * @param consents the consents, by channel
 */
record Profile(LocalDate asOf, List<Measure> measures, LocalDateTime lastOrder, List<Membership> memberships, List<Score> scores,
        List<Spend> spend, List<StoredObject> consents) {

    /** A feature of the customer; NaN where it is not defined. */
    record Measure(String name, String label, double value) {
    }

    /** The segment of a segmentation that the customer is in, as a run found it. */
    record Membership(String segmentation, String segment, String run) {
    }

    /** What a prediction says, and why; the probability is NaN where there is none. */
    record Score(String prediction, double probability, String decision, String reasons, String run) {
    }

    /** The sales of a month in one currency. */
    record Spend(YearMonth month, String currency, BigDecimal amount) {
    }
}
