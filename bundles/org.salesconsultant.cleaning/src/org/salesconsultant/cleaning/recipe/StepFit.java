/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.recipe;

import org.salesconsultant.expression.Schema;

/**
 * Whether a step fits the columns that reach it.
 *
 * @param step the id of the step
 * @param state whether it fits
 * @param explanation why it does not fit, as one line with a remedy; empty otherwise
 * @param input the columns that reach it
 * @param output the columns that leave it; those that reach it if it is off or does not fit
 */
public record StepFit(String step, State state, String explanation, Schema input, Schema output) {

    /** How a step stands. */
    public enum State {
        /** It can be applied. */
        FITS,
        /** It is switched off. */
        OFF,
        /** It cannot be applied: its contribution, a parameter, or a column is missing or wrong. */
        DOES_NOT_FIT
    }
}
