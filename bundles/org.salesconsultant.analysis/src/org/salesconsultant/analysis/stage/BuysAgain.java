/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.contribution.ParameterType;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** The target 'buys again within N days': whether a customer has a sale in the horizon that begins at a date. */
record BuysAgain(int horizonDays) {

    private static final String ID = "org.salesconsultant.prediction.buysAgain";

    private static final String HORIZON = "horizon";

    private static final Messages MESSAGES = Messages.of(BuysAgain.class);

    private static final List<ParameterDescription> PARAMETERS = List.of(new ParameterDescription(HORIZON,
            MESSAGES.text("horizon"), "", ParameterType.DAYS, "90", BigDecimal.ONE, BigDecimal.valueOf(3650), "days", List.of()));

    private static final Statement BUYERS = Statement.of("""
            SELECT DISTINCT customer_id FROM orders
            WHERE type = 'sale' AND {name(date)} >= ? AND {name(date)} < ? ORDER BY customer_id""");

    /**
     * {@return the target a prediction names}
     *
     * @throws CoreException with a problem if it names another, or its horizon is wrong
     */
    static BuysAgain of(String place, Configured target) throws CoreException {
        if (!ID.equals(target.getContribution())) {
            throw new Problem(place, MESSAGES.text("target.unknown", target.getContribution()),
                    MESSAGES.text("target.unknown.remedy", ID)).exception();
        }
        Map<String, String> given = Settings.values(target);
        return new BuysAgain(Parameters.check(place, PARAMETERS, given).integer(HORIZON));
    }

    /** {@return for each customer 1 if it bought in the horizon that begins at the date, else 0} */
    int[] labels(Engine engine, AsOf date, String[] customers) throws CoreException {
        LocalDateTime from = date.end();
        Set<String> buyers = new HashSet<>();
        try (ColumnCursor cursor = engine.query(BUYERS, from, from.plusDays(horizonDays))) {
            while (cursor.next()) {
                buyers.addAll(Arrays.asList(cursor.texts(0)));
            }
        }
        return Arrays.stream(customers).mapToInt(customer -> buyers.contains(customer) ? 1 : 0).toArray();
    }
}
