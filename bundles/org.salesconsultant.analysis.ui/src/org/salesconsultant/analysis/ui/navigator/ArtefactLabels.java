/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.navigator;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.salesconsultant.ui.image.Images;

/** Icons of project files in the Project Explorer. */
public final class ArtefactLabels extends LabelProvider implements ICommonLabelProvider {

    private final Images images = Images.of(ArtefactLabels.class);

    @Override
    public Image getImage(Object element) {
        return element instanceof IResource resource
                ? ArtefactKind.of(resource).map(kind -> images.image(kind.icon())).orElse(null)
                : null;
    }

    @Override
    public String getText(Object element) {
        return element instanceof IResource resource ? resource.getName() : null;
    }

    @Override
    public String getDescription(Object element) {
        return element instanceof IResource resource ? resource.getFullPath().makeRelative().toString() : null;
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // nothing of the site is needed
    }

    @Override
    public void restoreState(IMemento memento) {
        // there is no state
    }

    @Override
    public void saveState(IMemento memento) {
        // there is no state
    }
}
