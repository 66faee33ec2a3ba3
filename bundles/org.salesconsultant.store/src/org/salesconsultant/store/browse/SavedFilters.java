/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.SavedFilter;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;

/** The filters of a project, each a file in its folder {@code filters}. */
public final class SavedFilters {

    /** The folder in a project. */
    public static final String FOLDER = "filters";

    /** The extension of a file. */
    public static final String EXTENSION = "filter";

    private static final Messages MESSAGES = Messages.of(SavedFilters.class);

    private final Path folder;

    private SavedFilters(Path folder) {
        this.folder = folder;
    }

    /** {@return the filters of the project in a folder} */
    public static SavedFilters of(Path project) {
        return new SavedFilters(project.resolve(FOLDER));
    }

    /** {@return the filters of a class by file, in order of file name; files that cannot be read are left out} */
    public Map<Path, SavedFilter> all(EntityType type) throws CoreException {
        Map<Path, SavedFilter> all = new TreeMap<>();
        for (Path file : files()) {
            try {
                SavedFilter filter = ModelFiles.read(file, SavedFilter.class);
                if (type.name().equals(filter.getEntity())) {
                    all.put(file, filter);
                }
            } catch (CoreException e) {
                continue; // told when somebody opens it
            }
        }
        return all;
    }

    private List<Path> files() throws CoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("." + EXTENSION)).sorted().toList();
        } catch (IOException e) {
            throw new Problem(folder.toString(), MESSAGES.text("unreadable", String.valueOf(e.getMessage())),
                    MESSAGES.text("unreadable.remedy")).exception(e);
        }
    }

    /** {@return the file of a filter of that name} */
    public Path file(String name) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return folder.resolve((safe.isEmpty() ? "filter" : safe) + "." + EXTENSION);
    }

    /**
     * Writes a filter, in place of that in the same file.
     *
     * @param name what people call it
     * @return its file
     * @throws CoreException with a problem if it cannot be written
     */
    public Path save(String name, Browse browse) throws CoreException {
        Path file = file(name);
        try {
            Files.createDirectories(folder);
            ModelFiles.write(file, model(name, browse));
            return file;
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unwritable", String.valueOf(e.getMessage())),
                    MESSAGES.text("unwritable.remedy")).exception(e);
        }
    }

    /** {@return a filter as a file holds it} */
    static SavedFilter model(String name, Browse browse) {
        SavedFilter filter = AnalysisFactory.eINSTANCE.createSavedFilter();
        filter.setName(name.strip());
        filter.setEntity(browse.type().name());
        filter.setSearch(browse.filter().search().isEmpty() ? null : browse.filter().search());
        filter.setExpression(browse.filter().expression().isEmpty() ? null : browse.filter().expression());
        browse.filter().cells().forEach((column, text) -> {
            Parameter condition = AnalysisFactory.eINSTANCE.createParameter();
            condition.setName(column);
            condition.setValue(text);
            filter.getConditions().add(condition);
        });
        browse.sort().forEach(sort -> filter.getSort().add((sort.descending() ? "-" : "") + sort.column()));
        filter.getColumns().addAll(browse.columns());
        return filter;
    }

    /**
     * {@return what a filter says}
     *
     * @throws CoreException with a problem if there is no such class; a column there is none of is a problem when it is read
     */
    public static Browse browse(SavedFilter filter, CrmTypes types) throws CoreException {
        EntityType type = types.find(String.valueOf(filter.getEntity())).orElseThrow(() -> new Problem(String.valueOf(filter.getName()),
                MESSAGES.text("class", String.valueOf(filter.getEntity())),
                MESSAGES.text("class.remedy", String.join(", ", types.all().stream().map(EntityType::name).toList()))).exception());
        Map<String, String> cells = new TreeMap<>();
        filter.getConditions().forEach(condition -> cells.put(condition.getName(), condition.getValue()));
        List<SortColumn> sort = new ArrayList<>();
        for (String text : filter.getSort()) {
            sort.add(text.startsWith("-") ? new SortColumn(text.substring(1), true) : new SortColumn(text, false));
        }
        Browse usual = Browse.all(types, type);
        return new Browse(types, type, filter.getColumns().isEmpty() ? usual.columns() : filter.getColumns(),
                new BrowseFilter(textOf(filter.getSearch()), cells, textOf(filter.getExpression())), sort);
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}
