/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning;

import org.salesconsultant.results.rows.RowBatch;

/** Takes what a step drops and changes. Rows are told by their index in the batch the step was given. */
public interface StepLog {

    /**
     * Takes a dropped row; once a row.
     *
     * @param column the column that is the reason; empty when it is the whole row
     * @param reason why, in words; taken where the recipe gives no reason for the step
     */
    void dropped(RowBatch batch, int index, String column, String reason);

    /**
     * Takes a changed cell.
     *
     * @param before the text before; null for a missing value
     * @param after the text after; null for a missing value
     */
    void changed(RowBatch batch, int index, String column, String before, String after);

    /**
     * Takes a cell whose text changed and whose meaning did not, such as {@code 17850.0} to {@code 17850}. All of a
     * column become one line with a count, which shows the first of them.
     */
    void converted(RowBatch batch, int index, String column, String before, String after);

    /**
     * Takes a row that is the same thing as others, dropped or kept; once a row. A row that is alone is not told.
     *
     * @param group the number of the group: the same for all rows of a group, and at each reading
     * @param score how alike the best pair it is in is; the greater, the more
     */
    void grouped(RowBatch batch, int index, long group, double score);
}
