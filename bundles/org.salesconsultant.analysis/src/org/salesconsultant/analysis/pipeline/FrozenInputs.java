/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.LoadedArtefact;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;

/**
 * The copies of all that a run depends on, in the {@code inputs} folder of the run: the files of the project, its accepted
 * models, and the store with its ledger. A run reads only these, so it can be repeated whatever happens to the project.
 */
final class FrozenInputs {

    private static final String PROJECT = "project";

    private static final String STORE = "store.duckdb";

    private final Path folder;

    FrozenInputs(Path folder) {
        this.folder = folder;
    }

    /** Copies everything of a project here. */
    void freeze(AnalysisProject project, Store store, Actor actor, IProgressMonitor monitor) throws CoreException, IOException {
        for (String path : files(project)) {
            copy(project.folder().resolve(path), project().resolve(path));
        }
        Path accepted = project.folder().resolve(AnalysisProject.MODELS_FOLDER);
        if (Files.isDirectory(accepted)) {
            for (Path model : list(accepted)) {
                copy(model, models().resolve(model.getFileName()));
            }
        }
        store.snapshot(actor, store(), monitor);
    }

    /** Copies the models that this run accepted to the project. */
    void acceptModels(AnalysisProject project) throws IOException {
        if (Files.isDirectory(models())) {
            for (Path model : list(models())) {
                copy(model, project.folder().resolve(AnalysisProject.MODELS_FOLDER).resolve(model.getFileName()));
            }
        }
    }

    /** {@return the copy of the project folder} */
    Path project() {
        return folder.resolve(PROJECT);
    }

    /** {@return the copy of the accepted models, to which the run adds those it accepts} */
    Path models() {
        return folder.resolve(AnalysisProject.MODELS_FOLDER);
    }

    /** {@return the copy of the store} */
    Path store() {
        return folder.resolve(STORE);
    }

    /** {@return SHA-256 of each file of the project that takes part, by path} */
    static SortedMap<String, String> hashes(AnalysisProject project) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String path : files(project)) {
            hashes.put(path, Sha256.of(project.folder().resolve(path)));
        }
        return hashes;
    }

    private static Iterable<String> files(AnalysisProject project) {
        TreeSet<String> files = new TreeSet<>();
        files.add(project.folder().relativize(project.file()).toString().replace('\\', '/'));
        if (project.model().getRates() != null && !project.model().getRates().isBlank()) {
            files.add(project.model().getRates());
        }
        for (LoadedArtefact artefact : project.artefacts()) {
            files.add(artefact.path());
            if (artefact.enabled() && artefact.model() instanceof Import use && use.getRecipe() != null && !use.getRecipe().isBlank()) {
                files.add(use.getRecipe());
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
