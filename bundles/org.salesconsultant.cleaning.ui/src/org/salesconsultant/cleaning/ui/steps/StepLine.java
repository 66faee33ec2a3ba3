/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.text.NumberFormat;

import org.salesconsultant.analysis.preview.StepOutcome;
import org.salesconsultant.model.analysis.Step;

/**
 * A step as it is listed.
 *
 * @param number its place, from 1
 * @param outcome what became of it; null while that is not known
 */
record StepLine(int number, Step step, StepOutcome outcome) {

    /** A count, of an applied step. */
    interface Count {

        /** {@return it} */
        long of(StepOutcome.Applied applied);
    }

    /** {@return a count as text; empty where it is not known or the step was not applied} */
    String count(Count count) {
        return outcome instanceof StepOutcome.Applied applied ? NumberFormat.getIntegerInstance().format(count.of(applied)) : "";
    }

    /** {@return why it does not fit; empty if it does, is off, or is not known} */
    String unfit() {
        return outcome instanceof StepOutcome.Unfit unfit ? unfit.reason() : "";
    }
}
