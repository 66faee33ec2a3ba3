/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;
import org.salesconsultant.exchange.internal.mapping.Columns;
import org.salesconsultant.exchange.internal.mapping.ImportPlan;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.exchange.source.Variables;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Parameter;

/**
 * The source files of an import, ready to be read; all have the same columns, in whatever order.
 *
 * @param columns the columns, in the order of the first file
 * @param files the files
 * @param records the records of each file
 */
public record OpenSources(List<String> columns, List<SourceFile> files, List<RecordSource> records) {

    private static final Messages MESSAGES = Messages.of(OpenSources.class);

    /** {@return the opened files of an import; without a cleaner every mapped column must be there} */
    public static OpenSources open(ImportRequest request, ImportPlan plan, List<SourceFile> files, IProgressMonitor monitor)
            throws CoreException {
        Optional<Configured> declared = Optional.ofNullable(request.definition().getFormat());
        Map<String, String> values = new HashMap<>();
        if (declared.isPresent()) {
            for (Parameter each : declared.get().getParameters()) {
                values.put(each.getName(), Variables.filled(request.place(), String.valueOf(each.getValue()),
                        request.variables()));
            }
        }
        List<RecordSource> records = new ArrayList<>();
        for (SourceFile file : files) {
            Contribution<SourceFormat> format = declared.isPresent() && declared.get().getContribution() != null
                    ? Formats.registry().get(request.place(), declared.get().getContribution())
                    : Formats.ofFile(file.name(), file.path().getFileName().toString());
            String version = declared.map(Configured::getVersion).orElse(format.description().version());
            Parameters parameters = format.parameters(request.place(), version, values);
            RecordSource source = format.create().open(new SourceRequest(file.path(), file.name(), parameters, plan.columns()),
                    monitor);
            if (request.cleaner() == null) {
                Columns.check(plan, file.name(), source.columns());
            }
            records.add(source);
        }
        List<String> columns = records.getFirst().columns();
        for (int i = 1; i < records.size(); i++) {
            List<String> others = records.get(i).columns();
            if (others.size() != columns.size() || !others.containsAll(columns)) {
                throw new Problem(files.get(i).name(), MESSAGES.text("columns", files.getFirst().name(), String.join(", ",
                        others)),
                        MESSAGES.text("columns.remedy")).exception();
            }
        }
        return new OpenSources(columns, files, records);
    }
}
