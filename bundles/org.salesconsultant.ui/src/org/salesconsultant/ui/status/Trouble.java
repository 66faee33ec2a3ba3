/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.status;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows trouble in one line and keeps the rest in the log. */
public final class Trouble {

    /** The plug-in id of trouble found here. */
    public static final String PLUGIN_ID = "org.salesconsultant.ui";

    private Trouble() {
    }

    /** Shows a status to the user and logs it. May be called from any thread. */
    public static void show(IStatus status) {
        if (!status.isOK() && !status.matches(IStatus.CANCEL)) {
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Logs a status without showing it. */
    public static void log(IStatus status) {
        if (!status.isOK()) {
            StatusManager.getManager().handle(status, StatusManager.LOG);
        }
    }

    /** {@return an error status} */
    public static IStatus error(String line, Throwable cause) {
        return new Status(IStatus.ERROR, PLUGIN_ID, line, cause);
    }

    /** {@return the line of a status that says most: its own, or that of its worst child when it has none} */
    public static String line(IStatus status) {
        if (!status.getMessage().isBlank() || status.getChildren().length == 0) {
            return status.getMessage();
        }
        IStatus worst = status.getChildren()[0];
        for (IStatus child : status.getChildren()) {
            worst = child.getSeverity() > worst.getSeverity() ? child : worst;
        }
        return line(worst);
    }

    /** Does something and shows what went wrong. {@return whether it was done} */
    public static boolean shown(ICoreRunnable action) {
        try {
            action.run(null);
            return true;
        } catch (CoreException e) {
            show(e.getStatus());
            return false;
        }
    }
}
