/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese.steps;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.chinese.CompanyName;
import org.salesconsultant.cleaning.internal.steps.RewrittenTexts;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;

/** Takes the legal form off the names of companies. */
public final class StandardiseCompanyStep implements CleaningStep {

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        return RewrittenTexts.of(use.columns("columns", input, Type.TEXT), CompanyName::of, input);
    }
}
