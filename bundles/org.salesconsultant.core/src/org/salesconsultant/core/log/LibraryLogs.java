/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.log;

import java.util.Map;

/**
 * Silences the logging libraries' talk about themselves: that no logger is set up, or which one is. What goes wrong in a library
 * comes back from the call that failed; its log would only stand between the lines of a command.
 */
public final class LibraryLogs {

    /** Each is read once, when the first logger of the process is made. */
    private static final Map<String, String> SETTINGS = Map.of(
            "slf4j.internal.verbosity", "ERROR",
            "log4j2.StatusLogger.level", "OFF",
            "org.apache.logging.log4j.simplelog.level", "OFF");

    private LibraryLogs() {
    }

    /** Silences them where nobody has said otherwise by a system property. To be called before a library is first used. */
    public static void quiet() {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
