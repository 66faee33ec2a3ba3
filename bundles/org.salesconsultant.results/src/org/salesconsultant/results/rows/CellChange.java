/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.rows;

/**
 * A cell that a step changed; or a number of cells whose text it changed without changing what they mean.
 *
 * @param step the id of the step
 * @param file the source file; empty when {@code count} is above 1, or where it cannot be told
 * @param key the data row, as text; empty when {@code count} is above 1
 * @param column the column
 * @param before the text before; an example when {@code count} is above 1; null for a missing value
 * @param after the text after; an example when {@code count} is above 1; null for a missing value
 * @param count how many cells this line stands for, at least 1
 */
public record CellChange(String step, String file, String key, String column, String before, String after, long count) {
}
