/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.connection;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.ui.project.ProjectHandler;

/** Opens the connection wizard on the project at hand. */
public final class ConnectionHandler extends ProjectHandler {

    @Override
    protected void execute(Shell shell, IProject project) {
        ConnectionWizard.open(shell, project);
    }
}
