/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Asks for cancel now and then. */
public final class Cancel {

    private static final int EACH = 1000;

    private Cancel() {
    }

    /**
     * Asks at each thousandth row.
     *
     * @throws OperationCanceledException if the user has cancelled
     */
    public static void check(IProgressMonitor monitor, int row) {
        if (row % EACH == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
