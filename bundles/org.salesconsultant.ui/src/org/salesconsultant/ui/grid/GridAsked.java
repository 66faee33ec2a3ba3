/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;
import java.util.Map;

import org.salesconsultant.store.browse.SortColumn;

/** What a user asks of a table by its filter row and its headings, and the answer. */
interface GridAsked {

    /** The rows asked for are there: the first page of them, or all counted. */
    void loaded(GridIndex index);

    /** The user wants another order. */
    void sorted(List<SortColumn> order);

    /** The user wrote into the filter row: the texts of its cells by column id. */
    void filtered(Map<String, String> cells);
}
