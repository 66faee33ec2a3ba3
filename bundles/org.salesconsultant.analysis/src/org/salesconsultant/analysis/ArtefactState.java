/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

/**
 * Whether what an artefact makes is up to date.
 *
 * @param path the file of the artefact, relative to the project
 * @param state its state
 * @param why the reason, in words; empty where the state says it all
 */
public record ArtefactState(String path, State state, String why) {

    /** The states of an artefact. */
    public enum State {
        /** The latest run was made from it as it stands. */
        CURRENT,
        /** It, or something it is made from, has changed since the latest run. */
        OUT_OF_DATE,
        /** The latest attempt to run it failed. */
        FAILED,
        /** It is switched off in the project. */
        OFF,
        /** It has never been run. */
        NEVER_RUN
    }
}
