/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.job.Work;

/** Runs one piece of work after another off the UI thread; a new one takes the place of the one before. */
public final class LatestJob {

    private final Control owner;

    private BackgroundJob<?> running;

    /** @param owner the widget that asks */
    public LatestJob(Control owner) {
        this.owner = owner;
    }

    /** Runs a piece of work; the one before is cancelled and its result dropped. */
    public <T> void run(String name, Work<T> work, Consumer<T> result, Consumer<IStatus> failure) {
        cancel();
        BackgroundJob<T> job = new BackgroundJob<>(name, owner, work);
        running = job;
        job.then(value -> {
            if (running == job) {
                running = null;
                result.accept(value);
            }
        }).otherwise(status -> {
            if (running == job) {
                running = null;
                failure.accept(status);
            }
        }).schedule();
    }

    /** Cancels what is running. */
    public void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /** {@return whether something is running} */
    public boolean isRunning() {
        return running != null;
    }
}
