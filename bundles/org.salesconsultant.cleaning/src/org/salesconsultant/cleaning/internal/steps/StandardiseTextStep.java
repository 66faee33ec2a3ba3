/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;

/** Writes text the same way: Unicode form, full or half width, case, inner white space, ends. */
public final class StandardiseTextStep implements CleaningStep {

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        return RewrittenTexts.of(use.columns("columns", input, Type.TEXT), TextStandard.of(use.parameters())::apply, input);
    }
}
