/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows the stages of the work as lines. */
final class ConsoleMonitor extends NullProgressMonitor {

    private final Console console;

    private String last = "";

    ConsoleMonitor(Console console) {
        this.console = console;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        subTask(name);
    }

    @Override
    public void setTaskName(String name) {
        subTask(name);
    }

    @Override
    public synchronized void subTask(String name) {
        if (name != null && !name.isBlank() && !name.equals(last)) {
            last = name;
            console.progress(name);
        }
    }
}
