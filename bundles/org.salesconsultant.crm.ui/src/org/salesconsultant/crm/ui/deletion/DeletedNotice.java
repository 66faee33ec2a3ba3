/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.deletion;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.history.UndoChange;
import org.salesconsultant.ui.status.Trouble;

/** Says for some seconds, in the corner of the window, what was deleted, with a link that takes it back. */
final class DeletedNotice extends PopupDialog {

    private static final Messages MESSAGES = Messages.of(DeletedNotice.class);

    private static final int SHOWN_MILLIS = 15_000;

    private static final int WIDTH = 380;

    private static final int MARGIN = 24;

    private final String text;

    private final UndoChange undo;

    DeletedNotice(Shell parent, String text, UndoChange undo) {
        super(parent, SWT.ON_TOP | SWT.TOOL, false, false, false, false, false, MESSAGES.text("notice"), null);
        this.text = text;
        this.undo = undo;
    }

    @Override
    public int open() {
        int code = super.open();
        getShell().getDisplay().timerExec(SHOWN_MILLIS, this::close);
        return code;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + MESSAGES.text("undo") + "</a>");
        link.addListener(SWT.Selection, event -> {
            close();
            Job.create(undo.getLabel(), monitor -> {
                return undo();
            }).schedule();
        });
        return area;
    }

    /** As Edit > Undo would, so that it can be redone. */
    private IStatus undo() {
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        try {
            Trouble.show(history.undoOperation(undo, null, null));
        } catch (ExecutionException e) {
            Trouble.show(Trouble.error(e.getMessage(), e));
        }
        return Status.OK_STATUS;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + window.width - size.x - MARGIN, window.y + window.height - size.y - MARGIN);
    }
}
