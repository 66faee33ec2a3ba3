/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the welcome page back with the window it was open in, also after the workbench was killed. */
public final class WelcomeFactory implements IElementFactory {

    static final String ID = "org.salesconsultant.analysis.ui.welcomeInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new WelcomeInput();
    }
}
