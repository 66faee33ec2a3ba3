/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A rate of exchange.
 *
 * @param date the day from which it holds, until that of the next one
 * @param from the ISO 4217 code of the currency converted from
 * @param to the code of the currency converted to
 * @param rate what one unit of {@code from} is in {@code to}, above 0
 */
public record Rate(LocalDate date, String from, String to, BigDecimal rate) {

    public Rate {
        Objects.requireNonNull(date);
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above 0: " + rate);
        }
    }
}
