/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a running task to stop within a tenth of a second after its monitor was cancelled. */
final class CancelWatch implements AutoCloseable {

    private static final long PERIOD = 100;

    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name("report cancel watch").unstarted(task));

    CancelWatch(IEngineTask task, IProgressMonitor monitor) {
        clock.scheduleWithFixedDelay(() -> {
            if (monitor.isCanceled()) {
                task.cancel();
            }
        }, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
