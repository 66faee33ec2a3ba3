/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Languages;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Artefact;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.Variable;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.project.ModelFiles;

/** Reads a project folder and checks what can be checked before any data is touched. */
public final class ProjectLoader {

    /** The extension of project files. */
    public static final String EXTENSION = ".scproject";

    private static final Messages MESSAGES = Messages.of(ProjectLoader.class);

    private ProjectLoader() {
    }

    /**
     * {@return the project in a folder}
     *
     * @param location the folder, or the project file in it
     * @param settings values of variables, over those in the file
     * @throws CoreException with a problem if there is none, or something in it is wrong
     */
    public static AnalysisProject load(Path location, Map<String, String> settings) throws CoreException {
        Path file = file(location.toAbsolutePath().normalize());
        Project model = ModelFiles.read(file, Project.class);
        String place = file.getFileName().toString();
        return new AnalysisProject(file.getParent(), file, model,
                CrmTypes.installed().withExtra(place, model.getAttributes()), zone(place, model), Languages.locale(place, model.getLocale()),
                variables(place, model, settings), RatesFile.money(file, checkedCurrency(place, model)), asOf(place, model),
                artefacts(file, model));
    }

    /**
     * {@return the project file at a place}
     *
     * @param location a folder, or the file in it
     * @throws CoreException with a problem if there is none, or more than one
     */
    public static Path file(Path location) throws CoreException {
        if (Files.isRegularFile(location)) {
            return location;
        }
        if (!Files.isDirectory(location)) {
            throw problem(location.toString(), "folder.missing");
        }
        try (Stream<Path> files = Files.list(location)) {
            List<Path> found = files.filter(each -> each.getFileName().toString().endsWith(EXTENSION)).sorted().toList();
            if (found.size() != 1) {
                throw problem(location.toString(), found.isEmpty() ? "project.missing" : "project.several");
            }
            return found.getFirst();
        } catch (IOException e) {
            throw new Problem(location.toString(), MESSAGES.text("folder.unreadable", e.getMessage()),
                    MESSAGES.text("folder.unreadable.remedy")).exception(e);
        }
    }

    private static ZoneId zone(String place, Project model) throws CoreException {
        try {
            return ZoneId.of(model.getTimeZone());
        } catch (DateTimeException e) {
            throw problem(place, "zone.wrong", model.getTimeZone());
        }
    }

    private static Project checkedCurrency(String place, Project model) throws CoreException {
        try {
            Currency.getInstance(model.getCurrency());
            return model;
        } catch (IllegalArgumentException e) {
            throw problem(place, "currency.wrong", model.getCurrency());
        }
    }

    private static LocalDate asOf(String place, Project model) throws CoreException {
        try {
            return model.getAsOf() == null || model.getAsOf().isBlank() ? null : LocalDate.parse(model.getAsOf());
        } catch (DateTimeException e) {
            throw problem(place, "asOf.wrong", model.getAsOf());
        }
    }

    private static Map<String, String> variables(String place, Project model, Map<String, String> settings) throws CoreException {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> names = model.getVariables().stream().map(Variable::getName).collect(Collectors.toSet());
        for (Variable variable : model.getVariables()) {
            if (variable.getValue() != null && !variable.getValue().isEmpty()) {
                values.put(variable.getName(), variable.getValue());
            }
        }
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (!names.contains(setting.getKey())) {
                String known = names.isEmpty() ? MESSAGES.text("variable.none")
                        : MESSAGES.text("variable.known", names.stream().sorted().collect(Collectors.joining(", ")));
                throw new Problem("--set " + setting.getKey(), MESSAGES.text("variable.unknown", place), known).exception();
            }
            values.put(setting.getKey(), setting.getValue());
        }
        return values;
    }

    private static List<LoadedArtefact> artefacts(Path file, Project model) throws CoreException {
        List<LoadedArtefact> artefacts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ArtefactUse use : model.getArtefacts()) {
            Path path = file.resolveSibling(use.getPath()).normalize();
            if (!path.startsWith(file.getParent())) {
                throw problem(use.getPath(), "artefact.outside");
            }
            Artefact content = ModelFiles.read(path, Artefact.class);
            if (content.getId() == null || content.getId().isBlank()) {
                content.setId(LoadedArtefact.name(path));
            }
            if (!ids.add(content.eClass().getName() + " " + content.getId())) {
                throw problem(use.getPath(), "artefact.twice", content.getId());
            }
            LoadedArtefact artefact = new LoadedArtefact(file.getParent().relativize(path).toString().replace('\\', '/'), content,
                    use.isEnabled());
            artefacts.add(artefact);
        }
        return artefacts;
    }

    private static CoreException problem(String place, String key, Object... arguments) {
        return new Problem(place, MESSAGES.text(key, arguments), MESSAGES.text(key + ".remedy")).exception();
    }
}
