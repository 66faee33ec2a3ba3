/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.navigator;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.analysis.ArtefactState;
import org.salesconsultant.ui.image.Images;

/**
 * Says beside each file of an analysis project whether its results are current, and if not, why. Reads a cache only;
 * when the cache knows better, the labels are asked for again.
 */
public final class ArtefactDecorator extends LabelProvider implements ILightweightLabelDecorator {

    private final Images images = Images.of(ArtefactDecorator.class);

    private final ArtefactStates states = new ArtefactStates(this::changed);

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file && ArtefactKind.of(file).isPresent()) {
            Optional<ArtefactState> state = states.of(file);
            state.ifPresent(found -> {
                decoration.addOverlay(images.descriptor(StateText.overlay(found.state())), IDecoration.BOTTOM_RIGHT);
                decoration.addSuffix("  " + StateText.of(found));
            });
        }
    }

    private void changed(IProject project) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(
                new LabelProviderChangedEvent(this, states.files(project).toArray())));
    }

    @Override
    public void dispose() {
        states.dispose();
        super.dispose();
    }
}
