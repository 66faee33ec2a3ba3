/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.analysis.ui.results.SegmentationResult.Segment;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.chart.Bar;
import org.salesconsultant.ui.chart.BarChart;

/** How many customers are in each segment, and what sets it apart. */
final class Segments {

    private static final Messages MESSAGES = Messages.of(Segments.class);

    private Segments() {
    }

    static void create(ResultsForm form, RunResults results) {
        Composite section = form.section(MESSAGES.text("segments"), 1, 1);
        if (results.segmentations().isEmpty()) {
            form.note(section, MESSAGES.text("segments.none"), 1);
        }
        for (SegmentationResult segmentation : results.segmentations()) {
            form.bold(section, segmentation.name());
            List<Bar> bars = segmentation.segments().stream().map(Segments::bar).toList();
            BarChart chart = new BarChart(section, "", bars);
            chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
            form.toolkit().adapt(chart);
            for (Segment segment : segmentation.segments()) {
                if (!segment.traits().isEmpty()) {
                    form.note(section, traits(segment), 1);
                }
            }
            if (!Double.isNaN(segmentation.silhouette())) {
                form.note(section, MESSAGES.text("segments.silhouette", Shown.ratio(segmentation.silhouette())), 1);
            }
        }
    }

    private static Bar bar(Segment segment) {
        return new Bar(label(segment), segment.size(),
                MESSAGES.text("segments.bar", Shown.count(segment.size()), Shown.percent(segment.share())));
    }

    private static String label(Segment segment) {
        return segment.name().isEmpty() ? MESSAGES.text("segments.unnamed", Integer.toString(segment.number())) : segment.name();
    }

    private static String traits(Segment segment) {
        return MESSAGES.text("segments.traits", label(segment), segment.traits().stream()
                .map(trait -> MESSAGES.text("segments.trait", Known.name("feature", trait.feature()),
                        Shown.signed(trait.difference())))
                .collect(Collectors.joining(MESSAGES.text("segments.and"))));
    }
}
