/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.chart;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;

/** Writes each bar's text behind its end, where it is read without a scale. */
final class BarTexts implements ICustomPaintListener {

    private static final int GAP = 6;

    private final IBarSeries<?> series;

    private final List<Bar> bars;

    private final Color foreground;

    BarTexts(IBarSeries<?> series, List<Bar> bars, Color foreground) {
        this.series = series;
        this.bars = bars;
        this.foreground = foreground;
    }

    @Override
    public void paintControl(PaintEvent event) {
        event.gc.setForeground(foreground);
        event.gc.setFont(JFaceResources.getDefaultFont());
        Rectangle[] bounds = series.getBounds();
        for (int i = 0; i < bounds.length && i < bars.size(); i++) {
            if (bounds[i] != null) {
                Point size = event.gc.textExtent(bars.get(i).text());
                event.gc.drawText(bars.get(i).text(), bounds[i].x + bounds[i].width + GAP,
                        bounds[i].y + (bounds[i].height - size.y) / 2, SWT.DRAW_TRANSPARENT);
            }
        }
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }
}
