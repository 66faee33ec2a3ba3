/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.util.List;

import org.salesconsultant.automation.Action;
import org.salesconsultant.automation.Condition;
import org.salesconsultant.automation.Trigger;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.format.TargetFormats;
import org.salesconsultant.features.FeatureCatalogue;
import org.salesconsultant.model.entity.AttributeProvider;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.prediction.PredictionAlgorithms;
import org.salesconsultant.reports.ReportTemplates;
import org.salesconsultant.segmentation.SegmentationAlgorithms;

/** Every extension point of the suite. */
public final class InstalledContributions {

    private InstalledContributions() {
    }

    /** {@return a registry reader for each extension point, in the order of the data's way} */
    public static List<ContributionRegistry<?>> points() {
        return List.of(new ContributionRegistry<>(CrmTypes.ATTRIBUTE_POINT, AttributeProvider.class), Formats.registry(),
                TargetFormats.registry(), RecipeRunner.steps(), new FeatureCatalogue().registry(), SegmentationAlgorithms.registry(),
                PredictionAlgorithms.registry(), new ContributionRegistry<>(Trigger.POINT, Trigger.class),
                new ContributionRegistry<>(Condition.POINT, Condition.class), new ContributionRegistry<>(Action.POINT, Action.class),
                ReportTemplates.registry());
    }
}
