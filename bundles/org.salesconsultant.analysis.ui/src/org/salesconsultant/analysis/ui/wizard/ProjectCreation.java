/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.wizard;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.analysis.draft.FileDraft;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.ui.project.ProjectFolders;
import org.salesconsultant.ui.status.Trouble;

/** Makes a project folder and brings it into the workspace. */
final class ProjectCreation {

    private static final Messages MESSAGES = Messages.of(ProjectCreation.class);

    /** What a sample got by being run or opened, which a fresh project does not begin with. */
    private static final Set<String> LEFT_OUT = Set.of("results", "store", "models", ".project", ".settings");

    private ProjectCreation() {
    }

    /** {@return the new project, open in the workspace} */
    static IProject run(ProjectPlan plan, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("creating", plan.name()), 4);
        try {
            Files.createDirectories(plan.folder());
            if (plan.dataFile() == null) {
                copySample(plan.folder(), progress.split(2));
            } else {
                begin(plan, progress.split(2));
            }
        } catch (IOException e) {
            throw new Problem(plan.folder().toString(), MESSAGES.text("unwritable", String.valueOf(e.getMessage())),
                    MESSAGES.text("unwritable.remedy")).exception(e);
        }
        return ProjectFolders.open(plan.folder(), progress.split(2));
    }

    private static void copySample(Path target, IProgressMonitor monitor) throws IOException, CoreException {
        Path sample = SampleFolder.find().orElseThrow(() -> new Problem(MESSAGES.text("sample"), MESSAGES.text("sample.missing"),
                MESSAGES.text("sample.missing.remedy")).exception());
        Files.walkFileTree(sample, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                if (!directory.equals(sample) && LEFT_OUT.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(sample.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    Files.copy(file, target.resolve(sample.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What cannot be read for an import keeps nobody from the project: it is told, and the import wizard helps on. */
    private static void begin(ProjectPlan plan, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Path data = Files.createDirectories(plan.folder().resolve("data")).resolve(plan.dataFile().getFileName().toString());
        Files.copy(plan.dataFile(), data);
        Project project = AnalysisFactory.eINSTANCE.createProject();
        project.setName(plan.name());
        ModelFiles.write(plan.folder().resolve(fileName(plan.name()) + ".scproject"), project);
        progress.worked(1);
        try {
            FileDraft.of(plan.folder(), data, null, progress.split(1));
        } catch (CoreException e) {
            Trouble.show(e.getStatus());
        }
    }

    private static String fileName(String name) {
        return name.strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
    }
}
