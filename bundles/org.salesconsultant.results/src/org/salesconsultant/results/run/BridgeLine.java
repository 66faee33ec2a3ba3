/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

import java.math.BigDecimal;

/**
 * A line of the bridge from all order lines read to those counted as sales.
 *
 * @param line its name: {@code all}, {@code returns}, {@code customer-unknown.sales}, {@code customer-unknown.other},
 *        {@code invalid}, {@code duplicates}, {@code other}, {@code unreadable} or {@code counted}; {@code all} is the
 *        sum of the others
 * @param rows how many source rows
 * @param amount their quantity times unit price, exact, in the currency of the project
 */
public record BridgeLine(String line, long rows, BigDecimal amount) {
}
