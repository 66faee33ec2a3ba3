/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.navigator;

import org.salesconsultant.analysis.ArtefactState;
import org.salesconsultant.core.message.Messages;

/** The state of an artefact in words and in an image. */
final class StateText {

    private static final Messages MESSAGES = Messages.of(StateText.class);

    private StateText() {
    }

    static String of(ArtefactState state) {
        String text = MESSAGES.text("state." + state.state().name());
        return state.why().isBlank() ? text : MESSAGES.text("state.why", text, state.why());
    }

    static String overlay(ArtefactState.State state) {
        return switch (state) {
            case CURRENT -> "ovr-current";
            case OUT_OF_DATE -> "ovr-out-of-date";
            case FAILED -> "ovr-failed";
            case OFF -> "ovr-off";
            case NEVER_RUN -> "ovr-never-run";
        };
    }
}
