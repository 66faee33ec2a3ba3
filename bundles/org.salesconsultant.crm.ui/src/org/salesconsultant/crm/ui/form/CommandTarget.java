/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.salesconsultant.ui.project.ChosenProject;

/** What New, Open and Delete are about: what their parameters say, else what the editor in front has. */
public final class CommandTarget {

    /** The name of a class. */
    public static final String CLASS = "org.salesconsultant.crm.ui.class";

    /** The key of an object, values separated by the character U+001F. */
    public static final String KEY = "org.salesconsultant.crm.ui.key";

    private static final String CUSTOMER = "Customer";

    private CommandTarget() {
    }

    /** {@return the object meant, if one is} */
    public static Optional<EntityInput> existing(ExecutionEvent event) {
        String type = event.getParameter(CLASS);
        String key = event.getParameter(KEY);
        if (type == null || key == null) {
            IEditorInput input = HandlerUtil.getActiveEditorInput(event);
            return Optional.ofNullable(input).filter(EntityInput.class::isInstance).map(EntityInput.class::cast).filter(EntityInput::exists);
        }
        return project(event).map(project -> EntityInput.of(project, type, key));
    }

    /** {@return an object of the class meant, customers by default, that is not there yet} */
    public static Optional<EntityInput> fresh(ExecutionEvent event) {
        String type = event.getParameter(CLASS);
        return project(event).map(project -> EntityInput.fresh(project, type == null ? CUSTOMER : type, Map.of()));
    }

    private static Optional<IProject> project(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        return ChosenProject.of(HandlerUtil.getCurrentSelection(event), page);
    }
}
