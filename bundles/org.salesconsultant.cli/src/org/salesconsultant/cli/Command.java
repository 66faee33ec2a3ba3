/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;

/** One command of the command line. Its texts have the keys {@code <name>.usage} and {@code <name>.summary}. */
interface Command {

    /** {@return the word it is called by} */
    String name();

    /** {@return its own options, beside those every command has} */
    Options options();

    /**
     * Does it.
     *
     * @throws CoreException with a problem if the user can cure what went wrong
     */
    ExitCode run(Invocation invocation) throws CoreException, IOException;
}
