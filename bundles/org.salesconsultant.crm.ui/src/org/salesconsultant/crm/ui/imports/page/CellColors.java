/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.exchange.preview.CellState;

/** The colours that mark cells: a touch of red or amber over the background of the platform's theme, light or dark. */
final class CellColors {

    private static final RGB RED = new RGB(214, 48, 40);

    private static final RGB AMBER = new RGB(240, 168, 32);

    private static final double SHARE = 0.18;

    private final Color refused;

    private final Color changed;

    private final Color quiet;

    CellColors(Control owner) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        RGB background = owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        refused = resources.create(ColorDescriptor.createFrom(blend(background, RED)));
        changed = resources.create(ColorDescriptor.createFrom(blend(background, AMBER)));
        quiet = owner.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
    }

    private static RGB blend(RGB background, RGB touch) {
        return new RGB(blend(background.red, touch.red), blend(background.green, touch.green), blend(background.blue,
                touch.blue));
    }

    private static int blend(int background, int touch) {
        return (int) Math.round(background * (1 - SHARE) + touch * SHARE);
    }

    /** {@return the background of a cell; null for the usual one} */
    Color of(CellState state) {
        return switch (state) {
            case REFUSED -> refused;
            case CONVERTED, OUT_OF_RANGE -> changed;
            case TAKEN, EMPTY -> null;
        };
    }

    /** {@return the background of what is refused} */
    Color refused() {
        return refused;
    }

    /** {@return the background of what a person should look at} */
    Color changed() {
        return changed;
    }

    /** {@return the foreground of what matters less} */
    Color quiet() {
        return quiet;
    }
}
