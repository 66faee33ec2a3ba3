/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.attribute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.BrowseReader;

/**
 * What depends on an attribute of a project.
 *
 * @param values how many objects have a value
 * @param files the files of the project that mention it, relative to the project, by name
 */
public record AttributeUse(long values, List<String> files) {

    private static final Messages MESSAGES = Messages.of(AttributeUse.class);

    /** Files deeper than this are data and results. */
    private static final int DEPTH = 2;

    private static final Pattern ARTEFACT = Pattern.compile(".*\\.(import|recipe|segmentation|prediction|automation|report|filter)");

    /** The condition of a column that is not empty. */
    private static final String ANY = "<>";

    public AttributeUse {
        files = List.copyOf(files);
    }

    /**
     * {@return what depends on an attribute that the file of a project has}
     *
     * @throws CoreException with a problem if there is no such attribute, or store or files cannot be read
     */
    public static AttributeUse of(Path folder, String entity, String name, IProgressMonitor monitor) throws CoreException {
        ProjectStore store = ProjectStore.of(folder);
        EntityType type = store.types().get(entity);
        AttributeType attribute = type.attribute(name).orElseThrow(() -> new Problem(entity + "." + name, MESSAGES.text("unknown"),
                MESSAGES.text("unknown.remedy")).exception());
        long values = 0;
        if (store.exists()) {
            Browse having = Browse.all(store.types(), type).with(BrowseFilter.ALL.withCell(attribute.column(), ANY));
            values = store.copy().read(Actor.user(), engine -> new BrowseReader(engine, having).count(), monitor);
        }
        return new AttributeUse(values, files(ProjectLoader.file(folder).getParent(), attribute));
    }

    private static List<String> files(Path folder, AttributeType attribute) throws CoreException {
        Pattern mention = Pattern.compile("(?<![\\w.])(attribute\\.)?(" + Pattern.quote(attribute.name()) + "|"
                + Pattern.quote(attribute.column()) + ")(?!\\w)");
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            List<Path> artefacts = found.filter(file -> ARTEFACT.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file))
                    .sorted().toList();
            List<String> files = new ArrayList<>();
            for (Path file : artefacts) {
                if (mention.matcher(Files.readString(file)).find()) {
                    files.add(folder.relativize(file).toString());
                }
            }
            return files;
        } catch (IOException e) {
            throw new Problem(folder.toString(), MESSAGES.text("unreadable"), MESSAGES.text("unreadable.remedy")).exception(e);
        }
    }
}
