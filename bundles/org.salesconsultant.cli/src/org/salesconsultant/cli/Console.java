/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command speaks: results to standard output, everything else to standard error; both UTF-8. */
final class Console {

    private final PrintStream out;

    private final PrintStream err;

    private boolean quiet;

    Console(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** From now on only results and trouble are printed. */
    void quiet() {
        quiet = true;
    }

    /** Prints a line of the result. */
    void result(String line) {
        out.println(line);
    }

    /** Prints a line of progress. */
    void progress(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /** Prints trouble. */
    void trouble(String line) {
        err.println(line);
    }

    /** Prints how a defect came about; only where the user asked for it. */
    void trace(Throwable failure) {
        failure.printStackTrace(err);
    }
}
