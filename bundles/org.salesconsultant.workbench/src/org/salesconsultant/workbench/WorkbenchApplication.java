/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.workbench;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.core.log.LibraryLogs;
import org.salesconsultant.core.message.Messages;

/** The workbench as a program of its own. */
public final class WorkbenchApplication implements IApplication {

    private static final Messages MESSAGES = Messages.of(WorkbenchApplication.class);

    /** Wrong use, as the command line has it: the user can cure it. */
    private static final Integer EXIT_WRONG_USE = 2;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        LibraryLogs.quiet();
        Display display = PlatformUI.createDisplay();
        try {
            String trouble = claimWorkspace();
            if (trouble != null) {
                MessageDialog.openError(null, MESSAGES.text("application.name"), trouble);
                return EXIT_WRONG_USE;
            }
            StartArguments arguments = StartArguments.of((String[]) context.getArguments()
                    .get(IApplicationContext.APPLICATION_ARGS));
            int code = PlatformUI.createAndRunWorkbench(display, new SuiteWorkbenchAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            release();
        }
    }

    /** {@return why the workspace cannot be used; null if it can} */
    private static String claimWorkspace() throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            return MESSAGES.text("workspace.none");
        }
        if (!location.isSet()) {
            location.set(location.getDefault() == null ? Platform.getUserLocation().getURL() : location.getDefault(), false);
        }
        return location.lock() ? null : MESSAGES.text("workspace.taken", location.getURL().getPath());
    }

    private static void release() {
        Location location = Platform.getInstanceLocation();
        if (location != null && location.isSet()) {
            location.release();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
