/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.util.List;

/**
 * How many rows there are and where each page of them begins, so that a page far down is found by key, not by counting.
 *
 * @param count the number of rows that pass the filter
 * @param total the number of rows without it
 * @param pageSize rows a page
 * @param anchors the values by which the first row of each page is found, one entry a page; no values: the first row of all
 */
public record BrowsePages(long count, long total, int pageSize, List<Object[]> anchors) {

    public BrowsePages {
        anchors = List.copyOf(anchors);
    }

    /** {@return the first page alone, which can be read before anything is counted} */
    public static BrowsePages beginning(int pageSize) {
        return new BrowsePages(pageSize, pageSize, pageSize, List.<Object[]>of(new Object[0]));
    }
}
