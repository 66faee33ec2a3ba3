/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.exchange.source.SourceFiles;

/** Copies source files into a project; those of the user stay as they are. */
public final class SourceCopy {

    private static final Messages MESSAGES = Messages.of(SourceCopy.class);

    private static final String FOLDER = "data";

    private static final int BUFFER = 1 << 16;

    private SourceCopy() {
    }

    /**
     * {@return the source that names the copies, relative to the project}
     *
     * A file that is there with the same bytes is not copied again; another one of the same name stays.
     *
     * @param project the folder of the project
     * @param source a path or pattern
     * @param name the name of the import, for a folder of several files
     * @throws CoreException with a problem if a file cannot be read or written
     */
    public static String into(Path project, String source, String name, IProgressMonitor monitor) throws CoreException {
        List<SourceFile> files = SourceFiles.find(name, project, source, Map.of());
        Path data = project.resolve(FOLDER);
        if (files.size() == 1) {
            return relative(project, copy(files.getFirst(), data, monitor));
        }
        for (SourceFile each : files) {
            copy(each, data.resolve(name), monitor);
        }
        return FOLDER + "/" + name + "/*";
    }

    private static String relative(Path project, Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }

    private static Path copy(SourceFile file, Path folder, IProgressMonitor monitor) throws CoreException {
        try {
            Files.createDirectories(folder);
            String name = file.path().getFileName().toString();
            Path target = folder.resolve(name);
            for (int i = 2; Files.exists(target); i++) {
                if (Files.mismatch(file.path(), target) < 0) {
                    return target;
                }
                target = folder.resolve(i + "-" + name);
            }
            copy(file.path(), target, monitor);
            return target;
        } catch (IOException e) {
            throw new Problem(file.name(), MESSAGES.text("copy", String.valueOf(e.getMessage())), MESSAGES.text("copy.remedy"))
                    .exception(e);
        }
    }

    private static void copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
        boolean done = false;
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                out.write(buffer, 0, read);
            }
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(to);
            }
        }
    }
}
