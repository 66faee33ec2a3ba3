/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import java.math.BigDecimal;

/**
 * The sum of a column of money in one currency.
 *
 * @param column the column
 * @param currency an ISO 4217 code
 * @param rows the objects that have an amount in it
 * @param sum their exact sum, with four digits after the point
 */
public record MoneyTotal(String column, String currency, long rows, BigDecimal sum) {
}
