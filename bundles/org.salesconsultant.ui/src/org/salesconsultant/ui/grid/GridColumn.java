/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;

/**
 * A column of a grid.
 *
 * @param id by which the source knows it
 * @param label its heading
 * @param numeric whether its texts are numbers or dates, which stand at the right
 * @param width its width in pixels at 96 dpi
 * @param frozen whether it stays where it is when the others are scrolled; for the first columns only
 * @param choices what a cell of the filter row offers; empty: only typing
 */
public record GridColumn(String id, String label, boolean numeric, int width, boolean frozen, List<String> choices) {

    public GridColumn {
        choices = List.copyOf(choices);
    }
}
