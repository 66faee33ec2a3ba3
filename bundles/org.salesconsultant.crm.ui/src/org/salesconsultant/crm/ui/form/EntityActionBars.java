/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets Edit > Undo and Redo, and Delete, act on the editor that is in front; editors of one kind share the menus. */
public final class EntityActionBars extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (part instanceof EntityEditor editor) {
            IActionBars bars = getActionBars();
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), editor.undo());
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), editor.redo());
            bars.updateActionBars();
        }
    }
}
