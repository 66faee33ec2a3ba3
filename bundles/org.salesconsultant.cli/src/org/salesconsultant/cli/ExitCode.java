/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

/** What the process tells its caller. */
enum ExitCode {
    /** All was done. */
    DONE(0),
    /** All was done, but something was found that the user must see. */
    FINDINGS(1),
    /** Wrong use or bad input. */
    WRONG_USE(2),
    /** A defect of ours, or the machine's. */
    INTERNAL_ERROR(3),
    /** The user stopped it. */
    CANCELLED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
