/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours a grid takes from the theme of the workbench; all others are made of them. */
record GridColors(RGB background, RGB foreground) {

    /** {@return the colours of a control, such as a table, which the theme has coloured} */
    static GridColors of(Control themed) {
        return new GridColors(themed.getBackground().getRGB(), themed.getForeground().getRGB());
    }

    /** {@return the background with a part of the foreground, 0 to 1} */
    Color mixed(float part) {
        return mixed(foreground, part);
    }

    /** {@return the background with a part of a tint, 0 to 1} */
    Color mixed(RGB tint, float part) {
        return new Color(mixed(background.red, tint.red, part), mixed(background.green, tint.green, part),
                mixed(background.blue, tint.blue, part));
    }

    private static int mixed(int first, int second, float part) {
        return Math.round(first + (second - first) * part);
    }
}
