/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor that notes how far the work is, so that a widget may show it at its own pace. */
final class ProgressLine extends ProgressMonitorWrapper {

    private volatile double done;

    private volatile double total;

    ProgressLine(IProgressMonitor monitor) {
        super(monitor);
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
        super.beginTask(name, totalWork);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work; // one thread works
        super.internalWorked(work);
    }

    /** {@return the share of the work that is done, from 0 to 1} */
    double share() {
        return total <= 0 ? 0 : Math.min(1, done / total);
    }
}
