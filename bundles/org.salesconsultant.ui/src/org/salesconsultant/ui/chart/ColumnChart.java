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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** Upright columns side by side in the given order, such as one a month. */
public final class ColumnChart extends Composite {

    private static final Color COLUMN = new Color(74, 134, 197);

    private static final double ROOM_ABOVE = 1.08;

    /** Pixels that the labels of the other axis take. */
    private static final int BESIDE = 60;

    private static final int BETWEEN_LABELS = 8;

    private final Chart chart;

    private List<Bar> shown = List.of();

    public ColumnChart(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        setBackground(parent.getBackground());
        chart = new Chart(this, SWT.NONE);
        chart.setBackground(parent.getBackground());
        chart.getPlotArea().setBackground(parent.getBackground());
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getTick().setForeground(parent.getForeground());
            axis.getTick().setFont(JFaceResources.getDefaultFont());
            axis.getGrid().setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_LIGHT_SHADOW));
        }
        chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
        addListener(SWT.Resize, event -> label());
    }

    /** Shows columns in place of those before. */
    public void show(List<Bar> columns) {
        if (chart.getSeriesSet().getSeries("columns") != null) {
            chart.getSeriesSet().deleteSeries("columns");
        }
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, "columns");
        series.setYSeries(columns.stream().mapToDouble(Bar::value).toArray());
        series.setBarColor(COLUMN);
        series.setBarPadding(25);
        shown = List.copyOf(columns);
        label();
        double highest = columns.stream().mapToDouble(Bar::value).max().orElse(0);
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, highest > 0 ? highest * ROOM_ABOVE : 1));
        chart.redraw();
    }

    /** Labels as many columns as there is room for, the last one among them. */
    private void label() {
        if (shown.isEmpty()) {
            return;
        }
        int step = Math.ceilDiv((widestLabel() + BETWEEN_LABELS) * shown.size(), Math.max(1, getSize().x - BESIDE));
        String[] labels = new String[shown.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (labels.length - 1 - i) % step == 0 ? shown.get(i).label() : "";
        }
        IAxis axis = chart.getAxisSet().getXAxis(0);
        axis.enableCategory(true);
        axis.setCategorySeries(labels);
        axis.adjustRange();
    }

    private int widestLabel() {
        GC gc = new GC(this);
        try {
            gc.setFont(JFaceResources.getDefaultFont());
            return shown.stream().mapToInt(bar -> gc.textExtent(bar.label()).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }
}
