/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.image.Images;

/** What the welcome page is opened on; there is only one. */
record WelcomeInput() implements IEditorInput, IPersistableElement {

    private static final Messages MESSAGES = Messages.of(WelcomeInput.class);

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.of(WelcomeInput.class).descriptor("welcome");
    }

    @Override
    public String getName() {
        return MESSAGES.text("name");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return WelcomeFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is one welcome page
    }

    @Override
    public String getToolTipText() {
        return MESSAGES.text("title");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
