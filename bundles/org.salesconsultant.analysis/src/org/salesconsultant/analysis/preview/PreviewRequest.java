/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

/**
 * What to show of what a recipe makes.
 *
 * @param steps how many steps of the recipe are applied, from the first; those switched off are counted
 * @param filter a condition over the columns there are after these steps; empty for all rows
 * @param changedOnly only rows of which a step changed a cell
 * @param most how many rows are kept, and how many dropped rows, the first ones; all are counted
 */
public record PreviewRequest(int steps, String filter, boolean changedOnly, int most) {

    /** Rows kept where nobody asks for another number. */
    public static final int MOST = 20_000;

    public PreviewRequest {
        if (steps < 0 || most < 0) {
            throw new IllegalArgumentException(steps + " steps, " + most + " rows");
        }
    }

    /** {@return all rows after some steps} */
    public static PreviewRequest after(int steps) {
        return new PreviewRequest(steps, "", false, MOST);
    }
}
