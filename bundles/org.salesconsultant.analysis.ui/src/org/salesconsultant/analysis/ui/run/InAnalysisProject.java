/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.run;

import org.eclipse.core.expressions.PropertyTester;
import org.salesconsultant.ui.project.AnalysisProjects;

/** Whether a resource lies in an analysis project, so that menus offer to run it. */
public final class InAnalysisProject extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return AnalysisProjects.of(receiver).isPresent();
    }
}
