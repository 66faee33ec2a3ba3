/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.order;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Lines came or went. */
final class LineStep extends AbstractOperation {

    private final List<OrderLine> before;

    private final List<OrderLine> after;

    private final Consumer<List<OrderLine>> put;

    LineStep(String label, List<OrderLine> before, List<OrderLine> after, Consumer<List<OrderLine>> put) {
        super(label);
        this.before = before;
        this.after = after;
        this.put = put;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        put.accept(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        put.accept(before);
        return Status.OK_STATUS;
    }
}
