/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.job;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * The one way from a widget to work and back: runs off the UI thread, with progress and cancel, then hands the result to
 * the UI thread if the widget that asked still lives. A failure goes to the one who asked and is not shown twice.
 *
 * @param <T> what comes of the work
 */
public final class BackgroundJob<T> extends Job {

    private final Control owner;

    private final Work<T> work;

    private Consumer<T> onResult = result -> { };

    private Consumer<IStatus> onFailure = failure -> { };

    /**
     * @param name what people see in the progress view
     * @param owner the widget that asked; when it is gone, so is the interest in the result
     */
    public BackgroundJob(String name, Control owner, Work<T> work) {
        super(name);
        this.owner = owner;
        this.work = work;
    }

    /** {@return this job, which will hand its result to the consumer on the UI thread} */
    public BackgroundJob<T> then(Consumer<T> consumer) {
        onResult = consumer;
        return this;
    }

    /** {@return this job, which will hand an error to the consumer on the UI thread} */
    public BackgroundJob<T> otherwise(Consumer<IStatus> consumer) {
        onFailure = consumer;
        return this;
    }

    /** {@return this job, too small and too frequent to be listed in the progress view} */
    public BackgroundJob<T> quiet() {
        setSystem(true);
        return this;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            T result = work.run(monitor);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            onUi(() -> onResult.accept(result));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            if (e.getStatus().matches(IStatus.CANCEL)) {
                return Status.CANCEL_STATUS;
            }
            onUi(() -> onFailure.accept(e.getStatus()));
        }
        return Status.OK_STATUS;
    }

    private void onUi(Runnable runnable) {
        if (owner.isDisposed()) {
            return;
        }
        owner.getDisplay().asyncExec(() -> {
            if (!owner.isDisposed()) {
                runnable.run();
            }
        });
    }
}
