/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.util.Arrays;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.salesconsultant.core.log.LibraryLogs;

/** The headless application: one command, then the exit code. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        LibraryLogs.quiet();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return new CommandLine(new Console(System.out, System.err)).run(Arrays.asList(arguments)).code();
    }

    @Override
    public void stop() {
        // a command ends by itself; an interrupt ends the process, and an open transaction rolls back
    }
}
