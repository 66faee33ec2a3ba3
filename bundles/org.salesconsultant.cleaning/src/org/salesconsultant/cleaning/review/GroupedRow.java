/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.review;

/**
 * A row that a step takes for the same thing as others.
 *
 * @param step the id of the step
 * @param file the file of the row
 * @param row its data row
 * @param group the number of the group: the same for the rows of a group
 * @param score how alike the best pair it is in is; the greater, the more
 */
public record GroupedRow(String step, String file, long row, long group, double score) {
}
