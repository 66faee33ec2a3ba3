/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.project.ProjectHandler;

/** Opens the export wizard on the project at hand. */
public final class ExportHandler extends ProjectHandler {

    /** The command. */
    public static final String COMMAND = "org.salesconsultant.crm.ui.export";

    private static final String FIRST = "Customer";

    @Override
    protected void execute(Shell shell, IProject project) {
        ExportWizard.open(shell, ExportWish.all(AnalysisProjects.folder(project), FIRST));
    }
}
