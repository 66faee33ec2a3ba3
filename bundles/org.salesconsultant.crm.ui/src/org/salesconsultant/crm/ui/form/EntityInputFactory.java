/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the inputs of the editors that were open when the workbench ended. */
public final class EntityInputFactory implements IElementFactory {

    static final String ID = "org.salesconsultant.crm.ui.entityInput";

    static final String PROJECT = "project";

    static final String TYPE = "class";

    static final String KEY = "key";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return EntityInput.of(ResourcesPlugin.getWorkspace().getRoot().getProject(memento.getString(PROJECT)), memento.getString(TYPE),
                memento.getString(KEY));
    }
}
