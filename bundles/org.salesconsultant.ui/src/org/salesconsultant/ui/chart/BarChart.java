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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** Horizontal bars, one below the other in the given order, each with its label before and its text behind it. */
public final class BarChart extends Composite {

    private static final Color BAR = new Color(74, 134, 197);

    private static final int PIXELS_A_BAR = 34;

    private static final int PIXELS_BESIDE = 16;

    /** Pixels between a bar and its text, and between the text and the edge. */
    private static final int AROUND_TEXT = 14;

    private final Chart chart;

    private final int bars;

    /**
     * @param title what the bars show; empty: none
     * @param bars the bars, from top to bottom
     */
    public BarChart(Composite parent, String title, List<Bar> bars) {
        super(parent, SWT.NONE);
        this.bars = bars.size();
        setLayout(new FillLayout());
        setBackground(parent.getBackground());
        chart = new Chart(this, SWT.NONE);
        Color foreground = parent.getForeground();
        chart.setBackground(parent.getBackground());
        chart.getPlotArea().setBackground(parent.getBackground());
        chart.getTitle().setVisible(!title.isEmpty());
        chart.getTitle().setText(title);
        chart.getTitle().setForeground(foreground);
        chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        chart.getLegend().setVisible(false);
        chart.setOrientation(SWT.VERTICAL);
        categories(chart.getAxisSet().getXAxis(0), foreground, bars);
        series(foreground, bars);
        chart.getAxisSet().getXAxis(0).adjustRange();
        values(chart.getAxisSet().getYAxis(0), bars);
    }

    private void categories(IAxis axis, Color foreground, List<Bar> shown) {
        axis.getTitle().setVisible(false);
        axis.enableCategory(true);
        axis.setCategorySeries(shown.stream().map(Bar::label).toArray(String[]::new));
        axis.setReversed(true);
        axis.getTick().setForeground(foreground);
        axis.getTick().setFont(JFaceResources.getDefaultFont());
        axis.getGrid().setStyle(LineStyle.NONE);
    }

    private void values(IAxis axis, List<Bar> shown) {
        double longest = shown.stream().mapToDouble(Bar::value).max().orElse(1);
        axis.getTitle().setVisible(false);
        axis.getTick().setVisible(false);
        axis.getGrid().setStyle(LineStyle.NONE);
        axis.setDrawAxisLine(false);
        axis.setRange(new Range(0, longest > 0 ? longest : 1));
        chart.getPlotArea().getControl().addListener(SWT.Resize, event -> makeRoom(axis, longest, shown));
    }

    /** Ends the axis as far behind the longest bar as the longest text is wide. */
    private void makeRoom(IAxis axis, double longest, List<Bar> shown) {
        GC gc = new GC(chart);
        try {
            gc.setFont(JFaceResources.getDefaultFont());
            int text = shown.stream().mapToInt(bar -> gc.textExtent(bar.text()).x).max().orElse(0) + AROUND_TEXT;
            int width = chart.getPlotArea().getSize().x;
            if (longest > 0 && width > text) {
                axis.setRange(new Range(0, longest * width / (width - text)));
            }
        } finally {
            gc.dispose();
        }
    }

    private void series(Color foreground, List<Bar> shown) {
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, "bars");
        series.setYSeries(shown.stream().mapToDouble(Bar::value).toArray());
        series.setBarColor(BAR);
        series.setBarPadding(35);
        series.getLabel().setVisible(false);
        chart.getPlotArea().addCustomPaintListener(new BarTexts(series, shown, foreground));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int wanted = bars * PIXELS_A_BAR + PIXELS_BESIDE + (chart.getTitle().isVisible() ? PIXELS_A_BAR : 0);
        return new Point(width == SWT.DEFAULT ? 420 : width, height == SWT.DEFAULT ? wanted : height);
    }
}
