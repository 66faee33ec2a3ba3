/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.results.run.Figure;

/**
 * What the editor shows of a run, read once.
 *
 * @param folder the run folder
 * @param name the name of the project for people
 * @param run the id of the run
 * @param asOf the as-of date, ISO 8601
 * @param currency the ISO 4217 code of all amounts
 * @param figures the printed numbers by reference, in order
 * @param segmentations the segmentations, in order
 * @param predictions the predictions, in order
 * @param bridge from all lines to those counted
 * @param actions how many actions there are of each rule, channel and decision
 * @param reports the rendered reports
 * @param workbook the spreadsheet for people, if the run wrote one
 */
record RunResults(Path folder, String name, String run, String asOf, String currency, Map<String, Figure> figures,
        List<SegmentationResult> segmentations, List<PredictionResult> predictions, List<BridgeLine> bridge,
        List<ActionCount> actions, List<Path> reports, Optional<Path> workbook) {

    /**
     * How many actions share rule, channel and decision.
     *
     * @param decision planned, done, suppressed, failed or unknown
     */
    record ActionCount(String rule, String channel, String decision, long count) {
    }
}
