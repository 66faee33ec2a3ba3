/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** Keeps how a defect came about, for whoever mends it: in the platform's own log. */
final class ErrorLog {

    private ErrorLog() {
    }

    /** {@return the log the failure was written to, for the message to the user} */
    static String write(Throwable failure) {
        ILog.of(ErrorLog.class).log(Status.error(String.valueOf(failure.getMessage()), failure));
        return Platform.getLogFileLocation().toOSString();
    }
}
