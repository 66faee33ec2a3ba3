/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.exchange.reject.CorrectedFile;
import org.salesconsultant.exchange.run.ImportHistory;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.run.ImportRunner;
import org.salesconsultant.exchange.run.RowCleaner;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.Undone;

/** A project folder, an import in it, and a store. */
final class ImportFixture {

    static final Actor ACTOR = new Actor("test");

    final Path project;

    final Import definition = AnalysisFactory.eINSTANCE.createImport();

    final Map<String, String> variables = new HashMap<>();

    CrmTypes types = CrmTypes.metamodel();

    ZoneId zone = ZoneId.of("UTC");

    String recipe = "";

    RowCleaner cleaner;

    ImportFixture(Path project) {
        this.project = project;
    }

    /** Writes a source file and makes it the source. */
    ImportFixture source(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
        definition.setSource(name);
        return this;
    }

    Path file(String name, byte[] bytes) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /**
     * Maps a class: {@code attribute=column}, {@code attribute=column:format} {@code attribute='constant'} or {@code
     * attribute=(expression)}.
     */
    ImportFixture map(String entity, String... attributes) {
        EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
        mapping.setEntity(entity);
        for (String each : attributes) {
            AttributeMapping attribute = AnalysisFactory.eINSTANCE.createAttributeMapping();
            attribute.setAttribute(each.substring(0, each.indexOf('=')));
            String source = each.substring(each.indexOf('=') + 1);
            if (source.startsWith("'") || source.startsWith("(")) {
                attribute.setExpression(source);
            } else {
                int colon = source.indexOf(':');
                attribute.setColumn(colon < 0 ? source : source.substring(0, colon));
                attribute.setFormat(colon < 0 ? null : source.substring(colon + 1));
            }
            mapping.getAttributes().add(attribute);
        }
        definition.getMappings().add(mapping);
        return this;
    }

    /** Maps the order lines of the online retailer. */
    ImportFixture mapOrderLines() {
        return map("Customer", "id=CustomerID", "country=Country").map("Product", "id=StockCode", "name=Description")
                .map("Order", "id=InvoiceNo", "customer=CustomerID", "date=InvoiceDate")
                .map("OrderLine", "order=InvoiceNo", "product=StockCode", "quantity=Quantity", "unitPrice=UnitPrice");
    }

    ImportFixture parameter(String name, String value) {
        Configured format = definition.getFormat() == null ? AnalysisFactory.eINSTANCE.createConfigured()
                : definition.getFormat();
        format.setContribution("org.salesconsultant.exchange.csv");
        definition.setFormat(format);
        Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        format.getParameters().add(parameter);
        return this;
    }

    Store store() {
        return Store.at(project.resolve("crm.scstore"), types, StoreOptions.defaults());
    }

    ImportOutcome run() throws CoreException {
        return run(ImportOptions.NONE);
    }

    ImportOutcome run(ImportOptions options) throws CoreException {
        return ImportRunner.run(request(), options, store(), types, ACTOR, new NullProgressMonitor());
    }

    ImportRequest request() {
        return new ImportRequest(project, definition, project.resolve("orders.import"), variables, zone, "EUR", recipe, cleaner);
    }

    /** Gives back a file of corrected rows; {@return how many rows it has} */
    long correct(Path file) throws CoreException {
        return store().read(ACTOR, engine -> CorrectedFile.merge(engine, "orders", file, request().folder().corrections(),
                new NullProgressMonitor()), null);
    }

    /** Takes back the last import. */
    Undone undo(boolean alsoEdited) throws CoreException {
        OptionalLong last = store().read(ACTOR, engine -> ImportHistory.of(engine, "orders").last(), null);
        return store().undo(ACTOR, last.getAsLong(), alsoEdited, null);
    }

    /** Writes an attribute of a customer by hand. */
    void edit(String id, String attribute, String value) throws CoreException {
        long version = Long.parseLong(query("SELECT {text(_version)} FROM customers WHERE id = ? ORDER BY id", id).getFirst());
        store().write(ChangeSet.byHand(ACTOR), writer -> {
            writer.save(types.get("Customer"), Map.of("id", id, attribute, value), version);
            return null;
        }, null);
    }

    /** {@return the rows of a query, each its values as text joined by a bar; columns must be texts} */
    List<String> query(String text, Object... parameters) throws CoreException {
        return store().read(ACTOR, engine -> {
            List<String> rows = new ArrayList<>();
            try (ColumnCursor cursor = engine.query(Statement.of(text), parameters)) {
                while (cursor.next()) {
                    for (int i = 0; i < cursor.size(); i++) {
                        List<String> row = new ArrayList<>();
                        for (int c = 0; c < cursor.columns().size(); c++) {
                            row.add(String.valueOf(cursor.texts(c)[i]));
                        }
                        rows.add(String.join("|", row));
                    }
                }
            }
            return rows;
        }, new NullProgressMonitor());
    }

    /** {@return the rejects: stage, row, column, category, amount, reason} */
    List<String> rejects() throws CoreException {
        return query("SELECT stage, {text(data_row)}, column_name, category, {text(amount)}, reason FROM import_rejects"
                + " WHERE source = ? ORDER BY data_row", "orders");
    }

    /** {@return the changes: key, column, before, after, count} */
    List<String> changes() throws CoreException {
        return query("SELECT object_key, column_name, value_before, value_after, {text(cell_count)} FROM import_changes"
                + " WHERE source = ? ORDER BY position", "orders");
    }
}
