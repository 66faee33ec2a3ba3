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
 * counting.
 *
 * @param query the query
 * @param count the number of its rows
 * @param total the number of rows without the filter
 * @param pageSize rows a page
 * @param anchors the values by which the source finds the first row of each page, one entry a page
 */
public record GridIndex(GridQuery query, long count, long total, int pageSize, List<Object[]> anchors) {

    public GridIndex {
        anchors = List.copyOf(anchors);
        long pages = (count + pageSize - 1) / pageSize;
        if (pages != anchors.size()) {
            throw new IllegalArgumentException(anchors.size() + " anchors for " + pages + " pages");
        }
    }
}
