/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Numbers and dates stand at the right, what is missing is pale, what has a note is tinted. */
final class GridStyles extends AbstractRegistryConfiguration {

    static final String NUMERIC = "numeric";

    static final String MISSING = "missing";

    static final String NOTED = "noted";

    private static final RGB TINT = new RGB(245, 180, 60);

    private final Color pale;

    private final Color noted;

    GridStyles(GridColors colors) {
        pale = colors.mixed(0.35f);
        noted = colors.mixed(TINT, 0.3f);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, NUMERIC);
        Style missing = new Style();
        missing.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, pale);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, missing, DisplayMode.NORMAL, MISSING);
        Style tinted = new Style();
        tinted.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, noted);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, tinted, DisplayMode.NORMAL, NOTED);
    }
}
