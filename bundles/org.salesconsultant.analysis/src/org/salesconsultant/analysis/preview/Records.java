/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.List;
import java.util.Map;

import org.salesconsultant.cleaning.review.ReviewCase;

/**
 * Rows by their place.
 *
 * @param columns the columns
 * @param cells the texts of each row in the order of the columns, null where missing
 */
public record Records(List<String> columns, Map<ReviewCase.Place, String[]> cells) {

    public Records {
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }
}
