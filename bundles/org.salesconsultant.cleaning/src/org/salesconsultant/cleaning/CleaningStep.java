/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.expression.Schema;

/**
 * A cleaning step as contributed to {@link RecipeRunner#POINT}: made by its constructor without arguments, without
 * state of its own, since one instance serves any number of recipes.
 */
public interface CleaningStep {

    /**
     * {@return the step, made ready for the rows of one recipe: a {@link RowLocalStep} or a {@link SetBasedStep}}
     *
     * @param use the parameters, already checked against their description
     * @param input the columns that reach it
     * @throws CoreException with a problem if the step cannot work on these columns; no data has been touched then
     */
    PreparedStep prepare(StepUse use, Schema input) throws CoreException;
}
