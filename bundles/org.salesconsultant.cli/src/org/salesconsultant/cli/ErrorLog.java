/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/** Keeps how a defect came about, for whoever mends it. */
final class ErrorLog {

    private static final String NAME = "sales-consultant-error.log";

    private ErrorLog() {
    }

    /** {@return the log the failure was appended to, for the message to the user} */
    static String write(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        Path log = Path.of(System.getProperty("java.io.tmpdir")).resolve(NAME);
        try {
            Files.writeString(log, Instant.now() + " " + trace + System.lineSeparator(), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return log.toString();
        } catch (IOException e) {
            ILog.of(ErrorLog.class).log(Status.error(failure.toString(), failure));
            return System.getProperty("osgi.logfile", NAME);
        }
    }
}
