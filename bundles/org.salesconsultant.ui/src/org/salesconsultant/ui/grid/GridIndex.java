/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;

/**
 * How many rows a query has and where each page of them begins, so that a page far down is found by key and not by
 * counting. Until the pages are counted only the first is known.
 *
 * @param query the query
 * @param count the number of its rows; what is known of it so far
 * @param total the number of rows without the filter; negative until the pages are counted
 * @param pageSize rows a page
 * @param anchors the values by which the source finds the first row of each page, one entry a page; without values: the first row
 */
public record GridIndex(GridQuery query, long count, long total, int pageSize, List<Object[]> anchors) {

    public GridIndex {
        anchors = List.copyOf(anchors);
    }

    /** {@return the first page of a query, not counted yet} */
    static GridIndex beginning(GridQuery query, long count, int pageSize) {
        return new GridIndex(query, count, -1, pageSize, List.<Object[]>of(new Object[0]));
    }

    /** {@return how many pages can be loaded} */
    int pages() {
        return anchors.size();
    }

    /** {@return whether the pages are counted, so that all can be loaded} */
    boolean isCounted() {
        return total >= 0;
    }
}
