/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.PlatformUI;

/** Opens an import of a project in the wizard, where an editor would open. */
public final class ImportLauncher implements IEditorLauncher {

    @Override
    public void open(IPath location) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(location);
        if (file != null) {
            ImportWizard wizard = new ImportWizard();
            wizard.begin(file);
            ImportDialog.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        }
    }
}
