/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.exchange.internal.value.ExportedValues;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.browse.BrowseColumn;

/** The import that reads an exported CSV file back, value for value. */
final class ReturnImport {

    private static final String CSV = "csv";

    private static final Messages MESSAGES = Messages.of(ReturnImport.class);

    private ReturnImport() {
    }

    /** {@return where it stands} */
    static Path file(Path exported) {
        String name = exported.getFileName().toString();
        return exported.resolveSibling(name.replaceFirst("(?i)\\.csv(\\.gz)?$", "") + ".import");
    }

    /**
     * Returns if a file can be read back.
     *
     * @throws CoreException with a problem if it is no CSV, has other headings than names, or lacks a column that objects must
     *         have
     */
    static void check(Path exported, EntityType type, TableColumns columns, Parameters parameters, String format)
            throws CoreException {
        if (!CSV.equals(format) || !"names".equals(parameters.text(TargetRequest.HEADINGS))) {
            throw new Problem(exported.toString(), MESSAGES.text("back.format", format), MESSAGES.text("back.format.remedy"))
                    .exception();
        }
        List<AttributeType> written = own(columns);
        Optional<AttributeType> lacking = type.attributes().stream().filter(each -> !written.contains(each)
                && (each.required() || type.key().contains(each.column()))).findFirst();
        if (lacking.isPresent()) {
            throw new Problem(exported.toString(), MESSAGES.text("back.columns", lacking.get().column()),
                    MESSAGES.text("back.columns.remedy")).exception();
        }
    }

    /** {@return what is of the class itself; what is of others is not read back} */
    private static List<AttributeType> own(TableColumns columns) {
        return columns.exported().stream().filter(column -> column.reference() == null).map(BrowseColumn::attribute).toList();
    }

    /** Writes it. */
    static void write(PendingFile pending, ExportedFile exported, EntityType type, TableColumns columns, Parameters parameters)
            throws CoreException {
        try {
            ModelFiles.write(pending.part(), definition(exported, type, columns, parameters));
        } catch (IOException e) {
            throw FileProblem.of(exported.definition(), e);
        }
    }

    private static Import definition(ExportedFile exported, EntityType type, TableColumns columns, Parameters parameters) {
        Import definition = AnalysisFactory.eINSTANCE.createImport();
        definition.setId(type.table());
        definition.setSource(exported.file().getFileName().toString());
        definition.setFormat(format(parameters.text("delimiter")));
        EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
        mapping.setEntity(type.name());
        for (AttributeType attribute : own(columns)) {
            AttributeMapping each = AnalysisFactory.eINSTANCE.createAttributeMapping();
            each.setAttribute(attribute.name());
            each.setColumn(attribute.column());
            each.setFormat(ExportedValues.FORMAT);
            mapping.getAttributes().add(each);
        }
        definition.getMappings().add(mapping);
        return definition;
    }

    private static Configured format(String delimiter) {
        Configured format = AnalysisFactory.eINSTANCE.createConfigured();
        format.setId(CSV);
        format.setContribution("org.salesconsultant.exchange.csv");
        set(format, "encoding", "UTF-8");
        set(format, "delimiter", delimiter);
        set(format, "quote", "\"");
        set(format, "header", "true");
        set(format, "maximumFieldLength", "100000000");
        return format;
    }

    private static void set(Configured format, String name, String value) {
        Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        format.getParameters().add(parameter);
    }
}
