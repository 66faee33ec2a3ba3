/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.ArtefactState.State;
import org.salesconsultant.analysis.pipeline.CurrentInputs;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.LoadedArtefact;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.results.run.RunFolder;

import com.google.gson.JsonObject;

/** Tells which artefacts of a project are current, out of date, failed or off, by what the latest run noted. */
public final class ProjectStates {

    private static final Messages MESSAGES = Messages.of(ProjectStates.class);

    private ProjectStates() {
    }

    /**
     * {@return the state of each artefact, in project order}
     *
     * @throws CoreException with a problem if the project, its latest run or a source cannot be read
     */
    public static List<ArtefactState> of(Path folder) throws CoreException {
        try {
            return states(folder);
        } catch (IOException e) {
            throw FileTrouble.of(folder, e);
        }
    }

    private static List<ArtefactState> states(Path folder) throws CoreException, IOException {
        AnalysisProject project = ProjectLoader.load(folder, Map.of());
        Optional<RunFolder> latest = RunFolder.latest(project.folder());
        Optional<String> failure = new FailureNote(project.folder().resolve(AnalysisProject.RESULTS_FOLDER)).read();
        SortedMap<String, String> changes = latest.isPresent() ? CurrentInputs.changes(project, latest.get().run()) : null;
        List<ArtefactState> states = new ArrayList<>();
        String upstream = "";
        for (LoadedArtefact artefact : project.artefacts()) {
            ArtefactState state = state(artefact, changes, upstream, failure);
            if (state.state() == State.OUT_OF_DATE && upstream.isEmpty()) {
                upstream = artefact.path();
            }
            states.add(state);
        }
        return states;
    }

    /** {@return whether nothing has changed since the latest run} */
    static boolean isCurrent(AnalysisProject project) throws IOException {
        Optional<RunFolder> latest = RunFolder.latest(project.folder());
        if (latest.isEmpty()) {
            return false;
        }
        JsonObject run = latest.get().run();
        return CurrentInputs.changes(project, run).isEmpty();
    }

    private static ArtefactState state(LoadedArtefact artefact, SortedMap<String, String> changes, String upstream,
            Optional<String> failure) {
        if (!artefact.enabled()) {
            return new ArtefactState(artefact.path(), State.OFF, "");
        }
        if (failure.isPresent() && concerns(failure.get(), artefact)) {
            return new ArtefactState(artefact.path(), State.FAILED, failure.get());
        }
        if (changes == null) {
            return new ArtefactState(artefact.path(), State.NEVER_RUN, "");
        }
        if (changes.containsKey(artefact.path())) {
            return new ArtefactState(artefact.path(), State.OUT_OF_DATE, changes.get(artefact.path()));
        }
        if (!upstream.isEmpty()) {
            return new ArtefactState(artefact.path(), State.OUT_OF_DATE, MESSAGES.text("state.upstream", upstream));
        }
        return new ArtefactState(artefact.path(), State.CURRENT, "");
    }

    /** A failure names the artefact, or its source, or its recipe. */
    private static boolean concerns(String failure, LoadedArtefact artefact) {
        if (failure.contains(artefact.path())) {
            return true;
        }
        return artefact.model() instanceof Import model && (mentions(failure, model.getRecipe()) || mentions(failure, model.getSource()));
    }

    private static boolean mentions(String failure, String file) {
        return file != null && !file.isBlank() && failure.contains(file.substring(file.lastIndexOf('/') + 1));
    }
}
