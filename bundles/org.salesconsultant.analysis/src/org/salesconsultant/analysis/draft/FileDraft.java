/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.suggestion.MappingSuggestion;
import org.salesconsultant.exchange.suggestion.SuggestedMapping;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/**
 * An import made of nothing but a file: its format found out, its mapping suggested.
 *
 * @param id the id of the import
 * @param file its file, relative to the project
 * @param made whether it was made now; else the project had an import of that file
 * @param mapping what was suggested; empty if it was not made now
 */
public record FileDraft(String id, String file, boolean made, List<SuggestedMapping> mapping) {

    private static final Messages MESSAGES = Messages.of(FileDraft.class);

    private static final int ROWS = 1000;

    public FileDraft {
        mapping = List.copyOf(mapping);
    }

    /**
     * {@return the import of a file, saved in a project so that the next file of the same name needs no questions}
     *
     * @param folder the folder of the project
     * @param source the file with the rows
     * @param entity the class that the rows are; null to take all that is suggested
     * @throws CoreException with a problem if the file cannot be read, or no complete mapping is found; nothing is saved then
     */
    public static FileDraft of(Path folder, Path source, String entity, IProgressMonitor monitor) throws CoreException {
        ImportDrafts drafts = ImportDrafts.of(folder);
        String place = source.getFileName().toString();
        String named = sourceName(drafts.folder(), source);
        for (Map.Entry<String, Import> each : drafts.existing().entrySet()) {
            if (named.equals(each.getValue().getSource())) {
                return new FileDraft(each.getValue().getId(), each.getKey(), false, List.of());
            }
        }
        Set<String> wanted = entity == null ? null : classes(drafts, place, entity);
        String id = id(drafts, place);
        String file = id + ImportDrafts.EXTENSION;
        Import draft = AnalysisFactory.eINSTANCE.createImport();
        draft.setId(id);
        draft.setSource(named);
        ImportPreview preview = drafts.preview(draft, file, ROWS, monitor);
        List<SuggestedMapping> suggested = MappingSuggestion.of(drafts.types(), preview.samples()).stream()
                .filter(each -> wanted == null || wanted.contains(each.entity())).toList();
        if (suggested.stream().noneMatch(each -> entity == null || each.entity().equals(entity))) {
            throw new Problem(place, MESSAGES.text("noSuggestion", String.join(", ", preview.columns())),
                    MESSAGES.text("noSuggestion.remedy")).exception();
        }
        draft.getMappings().addAll(MappingSuggestion.toMappings(drafts.types(), suggested));
        String problem = drafts.mapped(draft, file, preview, monitor).problem();
        if (problem != null) {
            throw new Problem(place, problem, MESSAGES.text("noSuggestion.remedy")).exception();
        }
        drafts.save(draft, file);
        return new FileDraft(id, file, true, suggested);
    }

    /** {@return the class and those it refers to} */
    private static Set<String> classes(ImportDrafts drafts, String place, String entity) throws CoreException {
        Optional<EntityType> type = drafts.types().find(entity);
        if (type.isEmpty()) {
            throw new Problem(place, MESSAGES.text("noClass", entity), MESSAGES.text("noClass.remedy",
                    drafts.types().all().stream().map(EntityType::name).collect(Collectors.joining(", ")))).exception();
        }
        Set<String> classes = new LinkedHashSet<>(Set.of(entity));
        for (AttributeType attribute : type.get().attributes()) {
            if (attribute.target() != null && classes.add(attribute.target())) {
                classes.addAll(classes(drafts, place, attribute.target()));
            }
        }
        return classes;
    }

    /** {@return the source as the import names it: relative where it lies in the project, so that a copy of it works} */
    private static String sourceName(Path folder, Path source) {
        Path absolute = source.toAbsolutePath().normalize();
        return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static String id(ImportDrafts drafts, String fileName) {
        String name = fileName.replaceFirst("(\\.[A-Za-z0-9]{1,5}){1,2}$", "").replaceAll("[\\p{Cntrl}\\p{Punct}\\s]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = name.isEmpty() ? "import" : name;
        String id = base;
        for (int n = 2; taken(drafts, id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private static boolean taken(ImportDrafts drafts, String id) {
        return Files.exists(drafts.folder().resolve(id + ImportDrafts.EXTENSION))
                || drafts.existing().values().stream().anyMatch(each -> id.equals(each.getId()));
    }
}
