/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.salesconsultant.analysis.ProjectRunner;
import org.salesconsultant.analysis.RunOutcome;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.samples.RetailGenerator;

/** The retail sample in a folder of its own, with fewer customers, and without its report unless it is asked for. */
record SampleProject(Path folder) {

    private static final String REPORT = "monthly.report";

    static SampleProject in(Path parent) throws IOException, CoreException {
        Path folder = Files.createDirectories(parent.resolve("零售 project"));
        Path sample = Path.of(System.getProperty("project.root")).resolve("samples/retail");
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        RetailGenerator.write(folder.resolve("data"), 7, 400, 3000);
        SampleProject project = new SampleProject(folder);
        project.switchArtefact(REPORT, false);
        return project;
    }

    SampleProject withReport() throws IOException, CoreException {
        switchArtefact(REPORT, true);
        return this;
    }

    void switchArtefact(String path, boolean on) throws IOException, CoreException {
        edit("retail.scproject", Project.class,
                project -> project.getArtefacts().stream().filter(use -> use.getPath().equals(path)).forEach(use -> use.setEnabled(on)));
    }

    <T extends EObject> void edit(String file, Class<T> type, Consumer<T> change) throws IOException, CoreException {
        T model = ModelFiles.read(folder.resolve(file), type);
        change.accept(model);
        ModelFiles.write(folder.resolve(file), model);
    }

    RunOutcome run() throws CoreException {
        return run(null, 2, false);
    }

    RunOutcome run(Path out, int threads, boolean execute) throws CoreException {
        return ProjectRunner.run(new RunRequest(folder, out, null, threads, execute, Map.of(), false), new NullProgressMonitor());
    }

    /** {@return the runs that are there, by name} */
    List<Path> runs() throws IOException {
        Path results = folder.resolve("results");
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> runs = Files.list(results)) {
            return runs.filter(Files::isDirectory).sorted().toList();
        }
    }
}
