/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.salesconsultant.features.money.Money;
import org.salesconsultant.model.analysis.Artefact;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;

/**
 * A project as it was read: every file loaded, every convention checked.
 *
 * @param folder the project folder, absolute
 * @param file the project file
 * @param model what the project file says
 * @param types the CRM classes with the project's extra attributes
 * @param zone the time zone of all dates
 * @param locale the language of what is written for people
 * @param variables the value of each variable; one without a value is absent
 * @param money what amounts are in the currency of the project
 * @param asOf the fixed as-of date; null for the day after the last kept order
 * @param artefacts the artefacts, in the order they run, those switched off included
 */
public record AnalysisProject(Path folder, Path file, Project model, CrmTypes types, ZoneId zone, Locale locale,
        Map<String, String> variables, Money money, LocalDate asOf, List<LoadedArtefact> artefacts) {

    /** The folder of the embedded store, in the project. */
    public static final String STORE_FOLDER = "store";

    /** The folder of the accepted models, in the project. */
    public static final String MODELS_FOLDER = "models";

    /** The folder of the runs, in the project. */
    public static final String RESULTS_FOLDER = "results";

    public AnalysisProject {
        variables = Map.copyOf(variables);
        artefacts = List.copyOf(artefacts);
    }

    /** {@return the id of the project: that of its file, or the name of the file without its extension} */
    public String id() {
        return model.getId() == null || model.getId().isBlank() ? LoadedArtefact.name(file) : model.getId();
    }

    /** {@return the file of the embedded store} */
    public Path storeFile() {
        return ProjectStore.file(folder);
    }

    /** {@return the artefacts of a kind that are switched on, in the order they run} */
    public <T extends Artefact> List<Use<T>> enabled(Class<T> kind) {
        return artefacts.stream().filter(LoadedArtefact::enabled).filter(artefact -> kind.isInstance(artefact.model()))
                .map(artefact -> new Use<>(artefact.id(), artefact.path(), kind.cast(artefact.model()))).toList();
    }

    /**
     * An artefact that runs.
     *
     * @param id its id, unique among those of its kind
     * @param path its file, relative to the project
     * @param model what its file says
     */
    public record Use<T extends Artefact>(String id, String path, T model) {
    }
}
