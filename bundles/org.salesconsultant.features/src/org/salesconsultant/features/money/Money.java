/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * What amounts are in the currency of a project: each with the last rate on or before its day. Amounts of different currencies are
 * never added up as they are.
 */
public final class Money {

    private static final Messages MESSAGES = Messages.of(Money.class);

    private static final int SCALE = 4;

    private final String place;

    private final String currency;

    private final boolean taxIncluded;

    private final Map<String, TreeMap<LocalDate, BigDecimal>> rates = new HashMap<>();

    /**
     * @param place the file that holds, or would hold, the rates, for messages
     * @param currency the ISO 4217 code of the currency converted to; amounts that state none are in it
     * @param taxIncluded whether amounts contain tax, which is then taken off
     * @param rates the rates; those to another currency are not used
     */
    public Money(String place, String currency, boolean taxIncluded, List<Rate> rates) {
        this.place = place;
        this.currency = Objects.requireNonNull(currency);
        this.taxIncluded = taxIncluded;
        for (Rate rate : rates) {
            if (rate.to().equals(currency)) {
                this.rates.computeIfAbsent(rate.from(), from -> new TreeMap<>()).put(rate.date(), rate.rate());
            }
        }
    }

    /** {@return the code of the currency converted to} */
    public String currency() {
        return currency;
    }

    /** {@return whether amounts contain tax, which is then taken off} */
    public boolean taxIncluded() {
        return taxIncluded;
    }

    /**
     * {@return what one unit of a currency is on a day}
     *
     * @param from the code of the currency; null or empty for that of the project
     * @throws CoreException with a problem if there is no rate on or before that day
     */
    public BigDecimal rate(String from, LocalDate day) throws CoreException {
        if (from == null || from.isEmpty() || from.equals(currency)) {
            return BigDecimal.ONE;
        }
        TreeMap<LocalDate, BigDecimal> dated = rates.get(from);
        Map.Entry<LocalDate, BigDecimal> last = dated == null ? null : dated.floorEntry(day);
        if (last == null) {
            throw new Problem(place, MESSAGES.text("noRate", from, currency, day), MESSAGES.text("noRate.remedy", from, currency)).exception();
        }
        return last.getValue();
    }

    /**
     * {@return an amount of ten-thousandths in ten-thousandths of the project's currency, rounded half up}
     *
     * @throws CoreException with a problem if there is no rate on or before that day
     */
    public long converted(long tenThousandths, String from, LocalDate day) throws CoreException {
        BigDecimal rate = rate(from, day);
        return rate == BigDecimal.ONE ? tenThousandths
                : BigDecimal.valueOf(tenThousandths, SCALE).multiply(rate).setScale(SCALE, RoundingMode.HALF_UP).unscaledValue()
                        .longValueExact();
    }
}
