/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.query;

/**
 * What a query gives, compared with what it gave when its import was loaded last.
 *
 * @param rows how many rows it gives
 * @param inserted how many of them were not there
 * @param updated how many of them were there with other values
 * @param deleted how many rows are no longer there
 * @param way how that was found out
 */
public record QueryChanges(long rows, long inserted, long updated, long deleted, Way way) {

    /** How changes are found. */
    public enum Way {
        /** Nothing was there to compare with: the first time, or the query is another one. The counts but that of the rows are 0. */
        FIRST,
        /** All rows were compared. */
        ALL_ROWS,
        /** The rows that the change column tells of, and the keys of all, by which what is new or gone is found. */
        CHANGE_COLUMN
    }
}
