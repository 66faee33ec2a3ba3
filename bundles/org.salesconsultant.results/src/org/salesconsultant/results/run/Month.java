/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The sales of a month.
 *
 * @param month the month, in the time zone of the project
 * @param orders how many sales
 * @param customers how many customers bought
 * @param revenue sum of the sales, exact
 * @param returns sum of the returns, exact, not above 0
 */
public record Month(YearMonth month, long orders, long customers, BigDecimal revenue, BigDecimal returns) {
}
