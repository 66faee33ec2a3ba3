/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.salesconsultant.analysis.ui.results.RunResultsEditor;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunFolder;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Opens the results of a run. */
public final class OpenResults {

    private OpenResults() {
    }

    /** {@return the folder of the run of a project that ended last, if there is one} */
    public static Optional<Path> latest(IProject project) {
        try {
            return RunFolder.latest(AnalysisProjects.folder(project)).map(RunFolder::path);
        } catch (IOException e) {
            Trouble.log(Trouble.error(e.getMessage(), e));
            return Optional.empty();
        }
    }

    /** Opens the results in a folder as soon as the UI thread is free. May be called from any thread. */
    public static void later(IWorkbenchPage page, IProject project, Path folder) {
        page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
            if (page.getWorkbenchWindow().getShell() != null) {
                open(page, project, folder);
            }
        });
    }

    /** Opens the results in a folder, anew where they are open already. */
    public static void open(IWorkbenchPage page, IProject project, Path folder) {
        try {
            page.openEditor(input(project, folder.resolve(RunFiles.RUN)), RunResultsEditor.ID);
        } catch (PartInitException e) {
            Trouble.show(e.getStatus());
        }
    }

    private static IEditorInput input(IProject project, Path file) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
                .filter(found -> project.equals(found.getProject())).filter(IFile::exists).findFirst()
                .<IEditorInput>map(FileEditorInput::new)
                .orElseGet(() -> new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())));
    }
}
