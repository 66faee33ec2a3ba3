/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.results.run.RunFiles;

/**
 * Where a run writes: a hidden folder beside the final one, which takes its place when all is written. A run that is
 * killed leaves no half result.
 */
public final class OutputFolder implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(OutputFolder.class);

    private final Path parent;

    private final Path target;

    private final Path working;

    private OutputFolder(Path parent, Path target, Path working) {
        this.parent = parent;
        this.target = target;
        this.working = working;
    }

    /**
     * {@return a place to write to}
     *
     * @param target the final folder; null for one named after the run
     * @param parent the folder of the final one when it is named after the run
     * @throws CoreException with a problem if nothing can be written there, or the folder holds something else
     */
    public static OutputFolder prepare(Path target, Path parent) throws CoreException {
        Path beside = target == null ? parent : target.getParent();
        try {
            if (target != null && Files.exists(target) && !replaceable(target)) {
                throw new Problem(target.toString(), MESSAGES.text("out.occupied"), MESSAGES.text("out.occupied.remedy")).exception();
            }
            Files.createDirectories(beside);
            return new OutputFolder(beside, target, Files.createDirectory(beside.resolve(".run-" + UUID.randomUUID())));
        } catch (IOException e) {
            throw new Problem(String.valueOf(target == null ? parent : target), MESSAGES.text("out.unwritable"),
                    MESSAGES.text("out.unwritable.remedy")).exception(e);
        }
    }

    /** {@return the folder to write to} */
    public Path path() {
        return working;
    }

    /**
     * Puts what was written in its final place, in place of an earlier run.
     *
     * @return the final folder
     */
    public Path finish(String run) throws IOException {
        Path last = target == null ? parent.resolve(run) : target;
        if (Files.exists(last)) {
            delete(last);
        }
        Files.move(working, last, StandardCopyOption.ATOMIC_MOVE);
        return last;
    }

    /** Removes what was written, unless it was put in its final place. */
    @Override
    public void close() throws IOException {
        if (Files.exists(working)) {
            delete(working);
        }
    }

    private static boolean replaceable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (Files.exists(folder.resolve(RunFiles.RUN))) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
