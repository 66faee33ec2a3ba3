/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The key of an object, values separated by the character U+001F; of several, {@link #BETWEEN} between them. */
    public static final String KEY = "org.salesconsultant.crm.ui.key";

    /** What separates the keys of several objects. */
    public static final String BETWEEN = "\u001e";

    private static final String CUSTOMER = "Customer";

    private CommandTarget() {
    }

    /** {@return the object meant, if one is} */
    public static Optional<EntityInput> existing(ExecutionEvent event) {
        return all(event).stream().findFirst();
    }

    /** {@return the objects meant, all of one class; none if none is} */
    public static List<EntityInput> all(ExecutionEvent event) {
        String type = event.getParameter(CLASS);
        String key = event.getParameter(KEY);
        if (type == null || key == null) {
            IEditorInput input = HandlerUtil.getActiveEditorInput(event);
            return input instanceof EntityInput object && object.exists() ? List.of(object) : List.of();
        }
        return project(event).map(project -> Stream.of(key.split(BETWEEN)).map(each -> EntityInput.of(project, type, each)).toList())
                .orElse(List.of());
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
