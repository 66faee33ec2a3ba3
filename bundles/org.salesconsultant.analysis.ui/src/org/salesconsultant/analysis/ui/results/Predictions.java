/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.analysis.ui.results.PredictionResult.Measure;
import org.salesconsultant.core.message.Messages;

/** How well each prediction did on customers its model had not seen: the confusion matrix and the measures. */
final class Predictions {

    private static final Messages MESSAGES = Messages.of(Predictions.class);

    private static final int COLUMNS = 3;

    private Predictions() {
    }

    static void create(ResultsForm form, RunResults results) {
        Composite section = form.section(MESSAGES.text("predictions"), 1, 1);
        if (results.predictions().isEmpty()) {
            form.note(section, MESSAGES.text("predictions.none"), 1);
        }
        for (PredictionResult prediction : results.predictions()) {
            form.bold(section, title(prediction));
            confusion(form, section, prediction);
            measures(form, section, prediction);
        }
    }

    /** The name, and the horizon unless the name says it. */
    private static String title(PredictionResult prediction) {
        String days = Shown.count((long) prediction.horizonDays());
        return Double.isNaN(prediction.horizonDays()) || prediction.name().contains(days) ? prediction.name()
                : MESSAGES.text("predictions.horizon", prediction.name(), days);
    }

    private static void confusion(ResultsForm form, Composite section, PredictionResult prediction) {
        Composite grid = form.table(section, COLUMNS);
        form.text(grid, "");
        form.boldNumber(grid, MESSAGES.text("confusion.happened"));
        form.boldNumber(grid, MESSAGES.text("confusion.not"));
        form.text(grid, MESSAGES.text("confusion.predicted"));
        form.number(grid, Shown.count(prediction.truePositives()));
        form.number(grid, Shown.count(prediction.falsePositives()));
        form.text(grid, MESSAGES.text("confusion.notPredicted"));
        form.number(grid, Shown.count(prediction.falseNegatives()));
        form.number(grid, Shown.count(prediction.trueNegatives()));
    }

    private static void measures(ResultsForm form, Composite section, PredictionResult prediction) {
        Composite grid = form.table(section, COLUMNS);
        form.text(grid, "");
        form.boldNumber(grid, MESSAGES.text("measure.value"));
        form.bold(grid, MESSAGES.text("measure.interval"));
        for (Measure measure : prediction.measures()) {
            form.text(grid, MESSAGES.text("measure." + measure.key())).setToolTipText(MESSAGES.text("measure." + measure.key()
                    + ".help"));
            form.number(grid, Shown.ratio(measure.value()));
            form.quiet(grid, Double.isNaN(measure.low()) || Double.isNaN(measure.high()) ? ""
                    : MESSAGES.text("measure.range", Shown.ratio(measure.low()), Shown.ratio(measure.high())));
        }
    }
}
