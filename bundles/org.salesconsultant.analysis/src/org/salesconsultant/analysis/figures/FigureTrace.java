/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.results.run.Figure;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunFolder;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

import com.google.gson.JsonElement;

/** Yields the rows behind a printed number, from the store as the run froze it. */
public final class FigureTrace {

    private static final Messages MESSAGES = Messages.of(FigureTrace.class);

    private static final String SOURCE = "source";

    private final RunFolder run;

    /** @param run the run that printed the number */
    public FigureTrace(RunFolder run) {
        this.run = run;
    }

    /**
     * Hands on the rows, the first of them the header, as fields.
     *
     * @param reference the name of the number, as {@code figures.csv} has it
     * @throws CoreException with a problem if there is no such number, or the run's inputs were not kept
     */
    public void rows(String reference, Consumer<List<String>> rows, IProgressMonitor monitor) throws CoreException, IOException {
        Optional<Figure> figure = run.figures().stream().filter(each -> each.reference().equals(reference)).findFirst();
        if (figure.isEmpty()) {
            String known = run.figures().stream().filter(each -> !each.query().isEmpty()).map(Figure::reference)
                    .collect(Collectors.joining(", "));
            throw new Problem(reference, MESSAGES.text("trace.unknown", run.path()), MESSAGES.text("trace.unknown.remedy", known))
                    .exception();
        }
        Optional<Statement> statement = FigureQueries.find(figure.get().query());
        if (statement.isPresent()) {
            query(statement.get(), rows, monitor);
        } else {
            file(figure.get().query(), rows);
        }
    }

    private void query(Statement statement, Consumer<List<String>> rows, IProgressMonitor monitor) throws CoreException, IOException {
        Path store = run.path().resolve(RunFiles.INPUTS).resolve("store.duckdb");
        if (!Files.exists(store)) {
            throw new Problem(run.path().toString(), MESSAGES.text("trace.gone"), MESSAGES.text("trace.gone.remedy")).exception();
        }
        Path temporary = Files.createTempDirectory("sales-consultant-trace");
        try {
            Path copy = Files.copy(store, temporary.resolve("store.duckdb"));
            AsOf asOf = new AsOf(java.time.LocalDate.parse(run.run().get("as_of").getAsString()));
            Object[] parameters = Collections.nCopies((int) statement.text().chars().filter(c -> c == '?').count(), asOf.end()).toArray();
            Set<String> imports = new HashSet<>();
            for (JsonElement each : run.run().getAsJsonArray("line_imports")) {
                imports.add(each.getAsString());
            }
            Store.at(copy, CrmTypes.installed(), StoreOptions.defaults()).read(Actor.user(), engine -> {
                hand(engine, statement, parameters, imports, rows);
                return null;
            }, monitor);
        } finally {
            try (var files = Files.walk(temporary)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void hand(Engine engine, Statement statement, Object[] parameters, Set<String> imports,
            Consumer<List<String>> rows) throws CoreException {
        try (ColumnCursor cursor = engine.query(statement, parameters)) {
            List<String> columns = cursor.columns().stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
            boolean rejects = columns.getFirst().equals(SOURCE);
            rows.accept(columns);
            while (cursor.next()) {
                String[][] texts = new String[columns.size()][];
                for (int column = 0; column < texts.length; column++) {
                    texts[column] = cursor.texts(column);
                }
                for (int i = 0; i < cursor.size(); i++) {
                    if (!rejects || imports.contains(texts[0][i])) {
                        List<String> row = new ArrayList<>();
                        for (String[] column : texts) {
                            row.add(column[i] == null ? "" : CsvOutput.neutralised(column[i]));
                        }
                        rows.accept(row);
                    }
                }
            }
        }
    }

    private void file(String name, Consumer<List<String>> rows) throws IOException {
        List<de.siegmar.fastcsv.reader.NamedCsvRecord> records = name.isEmpty() ? List.of() : run.rows(name);
        if (!records.isEmpty()) {
            rows.accept(records.getFirst().getHeader());
            records.forEach(each -> rows.accept(each.getFields()));
        }
    }
}
