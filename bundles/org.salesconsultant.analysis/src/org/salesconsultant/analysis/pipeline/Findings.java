/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.util.List;

import org.salesconsultant.analysis.output.RowCounts;
import org.salesconsultant.analysis.sales.SalesSummary;
import org.salesconsultant.analysis.stage.ActionStage;
import org.salesconsultant.analysis.stage.PredictionResult;
import org.salesconsultant.analysis.stage.SegmentationResult;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.FeatureTable;

/**
 * All that a run found out.
 *
 * @param features every feature used, of every customer
 * @param plans what the rules would do
 * @param acting the stage that made the plans, for their execution
 */
record Findings(AsOf asOf, SalesSummary sales, RowCounts rows, CustomerHistory history, FeatureTable features,
        List<SegmentationResult> segmentations, List<PredictionResult> predictions, List<ActionStage.Plan> plans,
        ActionStage acting) {

    Findings {
        segmentations = List.copyOf(segmentations);
        predictions = List.copyOf(predictions);
        plans = List.copyOf(plans);
    }

    /** {@return the lines of all plans, in order} */
    List<PlannedAction> actions() {
        return plans.stream().flatMap(plan -> plan.actions().stream()).toList();
    }
}
