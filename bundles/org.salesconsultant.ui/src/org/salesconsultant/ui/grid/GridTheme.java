/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/** The look of a grid: the fonts of the desktop and the colours of the workbench, so that it is at home in a light and in a dark theme. */
final class GridTheme extends ModernNatTableThemeConfiguration {

    GridTheme(Display display, GridColors colors) {
        Color background = colors.mixed(0);
        Color foreground = colors.mixed(1);
        Color header = colors.mixed(0.06f);
        Color quiet = colors.mixed(0.65f);
        Color selected = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
        Color selectedText = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        Font font = JFaceResources.getDefaultFont();
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        gridLineColor = colors.mixed(0.2f);
        freezeSeparatorColor = colors.mixed(0.5f);
        defaultBgColor = background;
        defaultFgColor = foreground;
        defaultFont = font;
        evenRowBgColor = background;
        oddRowBgColor = colors.mixed(0.025f);
        cHeaderBgColor = header;
        cHeaderFgColor = foreground;
        cHeaderFont = bold;
        rHeaderBgColor = header;
        rHeaderFgColor = quiet;
        rHeaderFont = font;
        cornerBgColor = header;
        cornerFgColor = quiet;
        cornerFont = font;
        defaultSelectionBgColor = selected;
        defaultSelectionFgColor = selectedText;
        defaultSelectionFont = font;
        cHeaderSelectionBgColor = colors.mixed(0.14f);
        cHeaderSelectionFgColor = foreground;
        cHeaderSelectionFont = bold;
        cHeaderFullSelectionBgColor = selected;
        cHeaderFullSelectionFgColor = selectedText;
        rHeaderSelectionBgColor = colors.mixed(0.14f);
        rHeaderSelectionFgColor = foreground;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = selected;
        rHeaderFullSelectionFgColor = selectedText;
    }
}
