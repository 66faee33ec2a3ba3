/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.job;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;

/**
 * Work whose result the platform wants before it goes on, such as a save before a close. It runs off the UI thread, which
 * meanwhile goes on to paint and to take what is typed.
 */
public final class Meanwhile {

    private Meanwhile() {
    }

    /**
     * {@return what came of the work}
     *
     * @throws CoreException with a problem to show in one line
     * @throws OperationCanceledException if the user cancelled it
     */
    public static <T> T result(Work<T> work, IProgressMonitor monitor) throws CoreException {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            ModalContext.run(inner -> {
                try {
                    result.set(work.run(inner));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            }, true, monitor, Display.getCurrent());
            return result.get();
        } catch (InvocationTargetException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
    }

    private static CoreException cause(InvocationTargetException e) {
        return switch (e.getCause()) {
            case CoreException trouble -> trouble;
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            default -> throw new IllegalStateException(e.getCause());
        };
    }
}
