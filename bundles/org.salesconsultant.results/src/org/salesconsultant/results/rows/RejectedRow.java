/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.rows;

import java.math.BigDecimal;

/**
 * A row that was refused or dropped, and why.
 *
 * @param stage where: {@code read}, {@code map}, or the id of a recipe step
 * @param file the source file, relative to the project where it lies in it
 * @param row its data row
 * @param column the column that is the reason; empty when it is the whole row
 * @param reason why, in words
 * @param text the row as CSV text
 * @param category the line of the bridge it is counted in: a literal of the metamodel's reject categories, or
 *        {@code unreadable}
 * @param amount what it would have added to revenue, in the currency of its source; null where that cannot be told
 */
public record RejectedRow(String stage, String file, long row, String column, String reason, String text, String category,
        BigDecimal amount) {
}
