/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.query.QuerySource;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.model.analysis.Import;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Compares the inputs of a run with what they are now. */
public final class CurrentInputs {

    private static final Messages MESSAGES = Messages.of(CurrentInputs.class);

    private CurrentInputs() {
    }

    /**
     * {@return what has changed since a run: the reason, by artefact}
     *
     * @param run the {@code run.json} of the run
     */
    public static SortedMap<String, String> changes(AnalysisProject project, JsonObject run) throws IOException {
        SortedMap<String, String> changes = new TreeMap<>();
        JsonObject noted = run.getAsJsonObject("artefacts");
        Map<String, String> now = FrozenInputs.hashes(project);
        String file = project.folder().relativize(project.file()).toString();
        for (Map.Entry<String, String> entry : now.entrySet()) {
            JsonElement before = noted.get(entry.getKey());
            if (before == null || !before.getAsString().equals(entry.getValue())) {
                changes.put(owner(project, entry.getKey(), file), MESSAGES.text("changed", entry.getKey()));
            }
        }
        for (AnalysisProject.Use<Import> use : project.enabled(Import.class)) {
            source(project, use, noted(run, use.id())).ifPresent(change -> changes.put(use.path(), change));
        }
        return changes;
    }

    private static Optional<String> source(AnalysisProject project, AnalysisProject.Use<Import> use, Map<String, String> noted)
            throws IOException {
        List<SourceFile> files;
        try {
            files = QuerySource.files(use.path(), project.folder(), use.model(), use.id(), project.variables());
        } catch (CoreException e) {
            return Optional.of(e.getStatus().getMessage());
        }
        for (SourceFile file : files) {
            if (!Sha256.of(file.path()).equals(noted.get(file.name()))) {
                return Optional.of(MESSAGES.text("changed", file.name()));
            }
        }
        return files.size() == noted.size() ? Optional.empty() : Optional.of(MESSAGES.text("changed", use.model().getQuery() == null ? use.model().getSource() : use.path()));
    }

    /** A recipe belongs to its import; the project file and its rates to the first artefact. */
    private static String owner(AnalysisProject project, String path, String projectFile) {
        if ((path.equals(projectFile) || path.equals(project.model().getRates())) && !project.artefacts().isEmpty()) {
            return project.artefacts().getFirst().path();
        }
        return project.enabled(Import.class).stream().filter(use -> path.equals(use.model().getRecipe()))
                .map(AnalysisProject.Use::path).findFirst().orElse(path);
    }

    private static SortedMap<String, String> noted(JsonObject run, String source) {
        SortedMap<String, String> files = new TreeMap<>();
        for (JsonElement element : run.getAsJsonArray("inputs")) {
            JsonObject input = element.getAsJsonObject();
            if (input.get("import").getAsString().equals(source)) {
                files.put(input.get("file").getAsString(), input.get("sha256").getAsString());
            }
        }
        return files;
    }
}
