/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** How one unit of work waits for a store that another process has: it says so once, and gives up in time. */
final class Patience {

    private static final Messages MESSAGES = Messages.of(Patience.class);

    private final Path file;

    private final long deadline;

    private final IProgressMonitor monitor;

    private String shown = "";

    Patience(Path file, Duration longest, IProgressMonitor monitor) {
        this.file = file;
        this.deadline = System.nanoTime() + longest.toNanos();
        this.monitor = monitor;
    }

    IProgressMonitor monitor() {
        return monitor;
    }

    /**
     * Returns if it is worth another attempt.
     *
     * @param holder who has the store; null if that cannot be told
     * @throws CoreException with a problem that names the holder if the time is over
     */
    void waitFor(Holder holder) throws CoreException {
        String who = text(holder);
        if (System.nanoTime() - deadline >= 0) {
            throw new Problem(file.toString(), MESSAGES.text("used", who), MESSAGES.text("used.remedy")).exception();
        }
        if (!who.equals(shown)) {
            shown = who;
            monitor.subTask(MESSAGES.text("waiting", who));
        }
    }

    private static String text(Holder holder) {
        if (holder == null || holder.process() == 0) {
            return MESSAGES.text("holder.unknown");
        }
        String process = String.valueOf(holder.process());
        return holder.since() == null ? MESSAGES.text("holder.process", process, holder.command())
                : MESSAGES.text("holder", process, holder.command(), holder.host(), holder.since().toString().replace('T', ' '));
    }
}
