/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Finds the files a source names: a path or a glob, relative to the project, with variables. */
public final class SourceFiles {

    private static final Messages MESSAGES = Messages.of(SourceFiles.class);

    private SourceFiles() {
    }

    /**
     * {@return the files, by name}
     *
     * A path that begins with a variable may also be relative to the folder the user is in, who gave it there.
     *
     * @param place the import, for messages
     * @param folder the folder of the project
     * @param source a path or a glob ({@code data/orders-*.csv}; two stars cross folders); {@code ${name}} is a variable
     * @throws CoreException with a problem if a variable is missing, the file is, or nothing fits the glob
     */
    public static List<SourceFile> find(String place, Path folder, String source, Map<String, String> variables)
            throws CoreException {
        Path project = folder.toAbsolutePath().normalize();
        if (source == null || source.isBlank()) {
            throw new Problem(place, MESSAGES.text("none"), MESSAGES.text("none.remedy")).exception();
        }
        String text = Variables.filled(place, source.strip(), variables);
        try {
            Path path = project.resolve(text).normalize();
            Path given = source.strip().startsWith("${") && !Files.exists(path) ? Path.of(text).toAbsolutePath().normalize()
                    : path;
            if (Files.exists(given)) {
                return List.of(existing(project, given));
            } else if (!isGlob(text)) {
                return List.of(existing(project, path));
            }
        } catch (InvalidPathException e) {
            if (!isGlob(text)) {
                throw new Problem(text, MESSAGES.text("path"), MESSAGES.text("missing.remedy")).exception(e);
            }
        }
        return glob(place, project, text);
    }

    /** {@return the hash of each file's bytes} */
    public static List<String> hashes(List<SourceFile> files) throws CoreException {
        List<String> hashes = new ArrayList<>();
        for (SourceFile file : files) {
            try {
                hashes.add(Sha256.of(file.path()));
            } catch (IOException e) {
                throw new Problem(file.name(), MESSAGES.text("file"), MESSAGES.text("unreadable.remedy")).exception(e);
            }
        }
        return hashes;
    }

    private static SourceFile existing(Path project, Path path) throws CoreException {
        if (!Files.isRegularFile(path)) {
            throw new Problem(path.startsWith(project) ? name(project, project, path) : path.toString(),
                    MESSAGES.text(Files.isDirectory(path) ? "folder" : "missing"),
                    MESSAGES.text("missing.remedy")).exception();
        }
        return new SourceFile(path, name(project, path.getParent(), path));
    }

    private static List<SourceFile> glob(String place, Path project, String text) throws CoreException {
        String slashed = text.replace('\\', '/');
        int first = slashed.length();
        for (char special : new char[] {'*', '?', '[', '{'}) {
            int at = slashed.indexOf(special);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        int cut = slashed.lastIndexOf('/', first);
        Path base = cut < 0 ? project : project.resolve(slashed.substring(0, cut + 1)).normalize();
        String pattern = slashed.substring(cut + 1);
        List<SourceFile> files = List.of();
        if (Files.isDirectory(base)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            int depth = pattern.contains("**") ? Integer.MAX_VALUE : (int) pattern.chars().filter(c -> c == '/').count() + 1;
            try (Stream<Path> paths = Files.walk(base, depth)) {
                files = paths.filter(Files::isRegularFile).filter(path -> matcher.matches(base.relativize(path)))
                        .map(path -> new SourceFile(path, name(project, base,
                                path))).sorted(Comparator.comparing(SourceFile::name)).toList();
            } catch (IOException | UncheckedIOException e) {
                throw new Problem(place, MESSAGES.text("unreadable", base), MESSAGES.text("unreadable.remedy")).exception(e);
            }
        }
        if (files.isEmpty()) {
            throw new Problem(text, MESSAGES.text("noMatch"), MESSAGES.text("noMatch.remedy", base)).exception();
        }
        return files;
    }

    private static boolean isGlob(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** {@return the path with slashes, relative to the project, or to a base where it lies outside} */
    private static String name(Path project, Path base, Path path) {
        Path from = path.startsWith(project) ? project : base;
        return from.relativize(path).toString().replace('\\', '/');
    }
}
