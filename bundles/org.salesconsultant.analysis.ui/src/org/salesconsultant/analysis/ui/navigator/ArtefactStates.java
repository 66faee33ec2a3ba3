/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.salesconsultant.analysis.ArtefactState;
import org.salesconsultant.analysis.ProjectStates;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.project.AnalysisProjects;

/**
 * The states of the artefacts of all projects: computed in a background job when first asked for and after each change of
 * a file that can matter, and kept until then.
 */
final class ArtefactStates implements IResourceChangeListener {

    private static final Messages MESSAGES = Messages.of(ArtefactStates.class);

    /** Long enough for a run's many new files to count as one change. */
    private static final long SETTLED_MILLIS = 250;

    private final Map<IProject, Map<String, ArtefactState>> known = new ConcurrentHashMap<>();

    private final Map<IProject, Job> jobs = new ConcurrentHashMap<>();

    private final Consumer<IProject> changed;

    /** @param changed told the project whose states are known anew; called off the UI thread */
    ArtefactStates(Consumer<IProject> changed) {
        this.changed = changed;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        jobs.values().forEach(Job::cancel);
    }

    /** {@return the state of a file as far as it is known now} */
    Optional<ArtefactState> of(IFile file) {
        IProject project = file.getProject();
        Map<String, ArtefactState> states = known.get(project);
        if (states == null) {
            if (AnalysisProjects.isOne(project)) {
                compute(project, 0);
            }
            return Optional.empty();
        }
        return Optional.ofNullable(states.get(file.getProjectRelativePath().toString()));
    }

    /** {@return the files of a project that have a state} */
    List<IFile> files(IProject project) {
        return known.getOrDefault(project, Map.of()).keySet().stream().map(project::getFile).toList();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
            IProject project = delta.getResource().getProject();
            if (!project.isAccessible()) {
                known.remove(project);
                jobs.remove(project);
            } else if (known.containsKey(project) && matters(delta)) {
                compute(project, SETTLED_MILLIS);
            }
        }
    }

    private static boolean matters(IResourceDelta delta) {
        IResourceDelta[] children = delta.getAffectedChildren();
        boolean onlyMarkers = delta.getKind() == IResourceDelta.CHANGED
                && (delta.getFlags() & ~(IResourceDelta.MARKERS | IResourceDelta.SYNC)) == 0;
        return children.length == 0 ? !onlyMarkers : Arrays.stream(children).anyMatch(ArtefactStates::matters);
    }

    private void compute(IProject project, long delay) {
        jobs.computeIfAbsent(project, this::job).schedule(delay);
    }

    private Job job(IProject project) {
        Job job = Job.create(MESSAGES.text("state.job"), monitor -> {
            if (!project.isAccessible()) {
                return Status.OK_STATUS;
            }
            try {
                known.put(project, ProjectStates.of(AnalysisProjects.folder(project)).stream()
                        .collect(Collectors.toMap(ArtefactState::path, Function.identity(), (first, second) -> first)));
            } catch (CoreException e) {
                known.put(project, Map.of()); // the run tells what is wrong with the project; a label cannot
            }
            changed.accept(project);
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        return job;
    }
}
