/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import org.salesconsultant.cleaning.review.OpenCases;

/** What became of a step of a recipe. */
public sealed interface StepOutcome {

    /**
     * It was applied.
     *
     * @param changed cells it changed, those whose meaning stays included
     * @param dropped rows it dropped
     * @param open what it leaves to a person
     */
    record Applied(long changed, long dropped, OpenCases open) implements StepOutcome {
    }

    /** It is switched off. */
    record Off() implements StepOutcome {
    }

    /**
     * It does not fit what reaches it and was left out; nothing of it is lost.
     *
     * @param reason why, and what to do, in one line
     */
    record Unfit(String reason) implements StepOutcome {
    }
}
