/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.analysis.preview.StepOutcome;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.model.analysis.Step;

/**
 * A case that a step leaves to a person.
 *
 * @param position the place of the step in the recipe, from 0
 */
record OpenCase(Step step, int position, ReviewCase matter) {

    /** {@return the cases that a recipe leaves open and that can be decided here, by step} */
    static List<OpenCase> of(List<Step> steps, List<StepOutcome> outcomes) {
        List<OpenCase> cases = new ArrayList<>();
        for (int i = 0; i < Math.min(steps.size(), outcomes.size()); i++) {
            if (outcomes.get(i) instanceof StepOutcome.Applied applied) {
                Step step = steps.get(i);
                int position = i;
                applied.open().cases().forEach(matter -> cases.add(new OpenCase(step, position, matter)));
            }
        }
        return cases;
    }

    /** {@return how many cases a recipe leaves open, those beyond what a queue holds included} */
    static long count(List<StepOutcome> outcomes) {
        return outcomes.stream().mapToLong(outcome -> outcome instanceof StepOutcome.Applied applied ? applied.open().count() : 0).sum();
    }
}
