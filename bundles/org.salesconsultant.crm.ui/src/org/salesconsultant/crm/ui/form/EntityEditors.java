/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.ui.status.Trouble;

/** Which editor a class has, and how it is opened. */
public final class EntityEditors {

    private static final Map<String, String> EDITORS = Map.of("Customer", "org.salesconsultant.crm.ui.customerEditor", "Order",
            "org.salesconsultant.crm.ui.orderEditor");

    private EntityEditors() {
    }

    /** {@return the id of the editor of a class} */
    public static String of(String type) {
        return EDITORS.getOrDefault(type, EntityEditor.ID);
    }

    /** Opens the object of an input, or goes to the editor that has it. */
    public static void open(EntityInput input) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.openEditor(input, of(input.type()));
        } catch (PartInitException e) {
            Trouble.show(e.getStatus());
        }
    }
}
