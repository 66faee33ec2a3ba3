/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.analysis.draft.ImportDrafts;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.suggestion.MappingSuggestion;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Query;

/** The import a person is making; used by the UI thread, which gives copies of it to jobs. */
public final class Draft {

    /** How many rows a preview shows. */
    public static final int ROWS = 200;

    /** The name of an import that asks a query, until a person gives it another one. */
    private static final String QUERY = "query";

    private final ImportDrafts project;

    private Import model = AnalysisFactory.eINSTANCE.createImport();

    private String file = "";

    private boolean saved;

    private boolean byPerson;

    private boolean copied;

    private MappingLines mapping = MappingLines.NONE;

    private ImportPreview preview;

    private DeclaredFormats formats = DeclaredFormats.NONE;

    private TypedPassword typed;

    /** @param project where it will be */
    public Draft(ImportDrafts project) {
        this.project = project;
    }

    /** {@return the project it will be in} */
    public ImportDrafts project() {
        return project;
    }

    /** Begins anew with a source; the same source changes nothing. */
    public void source(String source) {
        if (saved || !source.equals(model.getSource())) {
            begin(source);
            model.setSource(source);
        }
    }

    private void begin(String source) {
        model = AnalysisFactory.eINSTANCE.createImport();
        saved = false;
        byPerson = false;
        file(FileNames.free(FileNames.of(source), project.existing().keySet()));
        mapping = MappingLines.NONE;
        formats = DeclaredFormats.NONE;
        preview = null;
        typed = null;
    }

    /** Goes on with an import of the project; with the same one, where it was. */
    public void saved(String importFile, Import definition) {
        if (!saved || !importFile.equals(file)) {
            model = EcoreUtil.copy(definition);
            saved = true;
            byPerson = true;
            file = importFile;
            mapping = MappingLines.of(model.getMappings(), List.of());
            model.getMappings().clear();
            formats = DeclaredFormats.NONE;
            preview = null;
        }
    }

    /** {@return whether it is an import of the project already} */
    public boolean isSaved() {
        return saved;
    }

    /** Begins anew with a query, which is not known yet; where there is one, it stays. */
    public void query() {
        if (saved || !asksQuery()) {
            begin(QUERY);
            model.setQuery(AnalysisFactory.eINSTANCE.createQuery());
        }
    }

    /**
     * Asks another query, or the same one of another database; the same changes nothing.
     *
     * @param query what is asked where
     * @param password the password typed for it, which is kept when it is asked; null for none
     */
    public void query(Query query, TypedPassword password) {
        if (password != null || !EcoreUtil.equals(query, model.getQuery())) {
            model.setQuery(query);
            typed = password;
            preview = null;
        }
    }

    /** {@return whether it asks a query} */
    public boolean asksQuery() {
        return model.getQuery() != null;
    }

    /** {@return its query, a copy} */
    public Query asked() {
        return EcoreUtil.copy(model.getQuery());
    }

    /** {@return its source: path or glob, or its query} */
    public String source() {
        return asksQuery() ? model.getQuery().getSql() : model.getSource();
    }

    /** {@return its file, relative to the project} */
    public String file() {
        return file;
    }

    /** Names its file, and the import by it. */
    public void file(String name) {
        file = name;
        model.setId(name.endsWith(ImportDrafts.EXTENSION) ? name.substring(0, name.length() - ImportDrafts.EXTENSION.length())
                : name);
    }

    /** {@return whether its source files are to be copied into the project} */
    public boolean isCopied() {
        return copied;
    }

    /** Says whether its source files are to be copied into the project. */
    public void copied(boolean wanted) {
        copied = wanted;
    }

    /**
     * {@return the id of its format: as declared, or by the name of its file}
     *
     * @throws CoreException with a problem if none is declared and the name fits none
     */
    public String format() throws CoreException {
        if (model.getFormat() != null && model.getFormat().getContribution() != null) {
            return model.getFormat().getContribution();
        }
        String name = preview != null ? preview.files().getFirst() : source().contains("${") ? "variable.csv" : source();
        return Formats.ofFile(name, FileNames.last(name)).description().id();
    }

    /** Declares its format; parameters of another one are dropped. */
    public void format(String id) {
        Configured format = AnalysisFactory.eINSTANCE.createConfigured();
        format.setId("format");
        format.setContribution(id);
        model.setFormat(format);
    }

    /** {@return the parameters of its format; none for a query, whose rows are read as they are} */
    public List<ParameterDescription> parameters() throws CoreException {
        return asksQuery() ? List.of() : Formats.registry().get(file, format()).description().parameters();
    }

    /** {@return the declared value of a parameter of the format; empty if it is to be found out} */
    public Optional<String> parameter(String name) {
        return model.getFormat() == null ? Optional.empty()
                : model.getFormat().getParameters().stream().filter(each -> name.equals(each.getName())).map(Parameter::getValue)
                        .findFirst();
    }

    /** Declares a parameter of the format; null: it is to be found out. */
    public void parameter(String name, String value) throws CoreException {
        if (model.getFormat() == null) {
            format(format());
        }
        Configured format = model.getFormat();
        format.getParameters().removeIf(each -> name.equals(each.getName()));
        if (value != null) {
            Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            format.getParameters().add(parameter);
        }
    }

    /** {@return the time zone of its dates; empty for that of the project} */
    public String timeZone() {
        return model.getTimeZone() == null ? "" : model.getTimeZone();
    }

    /** Says the time zone of its dates; empty for that of the project. */
    public void timeZone(String zone) {
        model.setTimeZone(zone.isBlank() ? null : zone.strip());
    }

    /** {@return how all its dates are written, as declared here; empty if nothing is} */
    public String dates() {
        return formats.dates();
    }

    /** Declares how all its dates are written; empty for what is found out, or what its mapping says. */
    public void dates(String format) {
        formats = new DeclaredFormats(format, formats.numbers());
    }

    /** {@return how all its numbers are written, as declared here; empty if nothing is} */
    public String numbers() {
        return formats.numbers();
    }

    /** Declares how all its numbers are written; empty for what is found out, or what its mapping says. */
    public void numbers(String format) {
        formats = new DeclaredFormats(formats.dates(), format);
    }

    /** {@return its mapping} */
    public MappingLines mapping() {
        return mapping;
    }

    /** Takes a mapping that a person made; it is not suggested again. */
    public void mapping(MappingLines chosen) {
        mapping = chosen;
        byPerson = true;
    }

    /** Forgets what a person mapped, so that the next look suggests it. */
    public void suggestAgain() {
        byPerson = false;
    }

    /** {@return what was seen last; null if nothing was} */
    public ImportPreview preview() {
        return preview;
    }

    /** Forgets what was seen last, since it is no longer so. */
    public void unseen() {
        preview = null;
    }

    /** {@return whether it can be imported, as far as its first rows tell} */
    public boolean isComplete() {
        return preview != null && preview.problem() == null;
    }

    /** {@return the import as it is now, a copy} */
    public Import definition() {
        Import definition = EcoreUtil.copy(model);
        definition.getMappings().addAll(mapping.mappings(project.types()));
        formats.into(definition, project.types());
        return definition;
    }

    /** {@return the work of looking at it as it is now: reads, and suggests a mapping where no person made one} */
    public Look.Reading reading() {
        Import definition = definition();
        String place = file;
        boolean suggest = !byPerson;
        MappingLines lines = mapping;
        DeclaredFormats declared = formats;
        TypedPassword password = typed;
        return monitor -> {
            if (password != null) {
                password.keep();
            }
            return look(definition, place, suggest ? null : lines, declared, monitor);
        };
    }

    private Look look(Import definition, String place, MappingLines lines, DeclaredFormats declared, IProgressMonitor monitor)
            throws CoreException {
        ImportPreview read = project.preview(definition, place, ROWS, monitor);
        if (lines != null) {
            return new Look(read, lines.beside(read.columns()));
        }
        MappingLines suggested = MappingLines.suggested(project.types(), MappingSuggestion.of(project.types(), read.samples()),
                read.columns());
        definition.getMappings().clear();
        definition.getMappings().addAll(suggested.mappings(project.types()));
        declared.into(definition, project.types());
        return new Look(project.mapped(definition, place, read, monitor), suggested);
    }

    /** {@return the work of mapping the rows seen last as it is now} */
    public Look.Reading remapping() {
        Import definition = definition();
        String place = file;
        MappingLines lines = mapping;
        ImportPreview read = preview;
        return monitor -> new Look(project.mapped(definition, place, read, monitor), lines);
    }

    /** Takes what was seen. */
    public void take(Look look) {
        typed = null;
        preview = look.preview();
        mapping = look.mapping();
    }

    /** {@return the folder that paths are relative to} */
    public Path folder() {
        return project.folder();
    }
}
