/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/** Edit > Undo and Redo of what was written to the store. The keys of somebody who writes into a field do not mean the store. */
final class StoreUndo extends Action {

    private final IAction handler;

    private StoreUndo(IAction handler) {
        this.handler = handler;
        handler.addPropertyChangeListener(event -> show());
        show();
    }

    /** Lets a view undo and redo. */
    static void fill(IViewSite site) {
        IUndoContext context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
        site.getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), new StoreUndo(new UndoActionHandler(site, context)));
        site.getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), new StoreUndo(new RedoActionHandler(site, context)));
    }

    private void show() {
        setText(handler.getText());
        setToolTipText(handler.getToolTipText());
        setEnabled(handler.isEnabled());
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.type != SWT.KeyDown || !(event.widget instanceof Text)) {
            handler.run();
        }
    }
}
