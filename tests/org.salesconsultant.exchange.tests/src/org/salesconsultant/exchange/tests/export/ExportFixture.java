/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.exchange.export.ExportRequest;
import org.salesconsultant.exchange.export.ExportRunner;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.exchange.run.ImportRunner;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** A store with objects, and where they are exported to. */
final class ExportFixture {

    static final Actor ACTOR = new Actor("test");

    final Path folder;

    final CrmTypes types = CrmTypes.metamodel().with("Customer", List.of(extra("joined", "joined", ValueType.DATE, Privacy.NONE),
            extra("weight", "weight", ValueType.DOUBLE, Privacy.NONE), extra("member", "member", ValueType.BOOLEAN, Privacy.NONE),
            extra("points", "points", ValueType.INTEGER, Privacy.NONE), extra("seen", "seen", ValueType.TIMESTAMP, Privacy.NONE),
            extra("pager", "pager", ValueType.STRING, Privacy.CONTACT)));

    final Map<String, String> parameters = new HashMap<>();

    boolean contact = true;

    boolean imports;

    Locale locale = Locale.ENGLISH;

    private final Store store;

    ExportFixture(Path folder) {
        this.folder = folder;
        store = Store.at(folder.resolve("crm.scstore"), types, StoreOptions.defaults());
    }

    private static AttributeType extra(String name, String column, ValueType type, Privacy privacy) {
        return new AttributeType(name, column, type, false, "", privacy, null, null, null, List.of(), null,
                new AttributeType.Label(name, name + "（中）"));
    }

    EntityType type(String name) {
        return types.get(name);
    }

    Store store() {
        return store;
    }

    /** Loads objects of one class: each the names and values of some of its attributes. */
    @SafeVarargs
    final ExportFixture load(String entity, Map<String, Object>... objects) throws CoreException {
        List<String> attributes = new ArrayList<>();
        for (Map<String, Object> object : objects) {
            object.keySet().stream().filter(name -> !attributes.contains(name)).forEach(attributes::add);
        }
        store.write(new ChangeSet(ACTOR, entity, "test"), writer -> {
            Load load = writer.load(type(entity), attributes, ImportMode.UPDATE);
            for (Map<String, Object> object : objects) {
                load.append(attributes.stream().map(object::get).toArray());
            }
            return load.finish();
        }, new NullProgressMonitor());
        return this;
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** Two customers, three orders in two currencies, and a line. */
    ExportFixture orders() throws CoreException {
        load("Customer", object("id", "1", "name", "王小明", "pager", "+44 1"), object("id", "2", "name", "Zoë"));
        load("Order", order("A", "1", "12.5", null), order("B", "2", "0.0001", "EUR"), order("C", "2", "-3.1", "EUR"));
        return load("OrderLine", object("order", "B", "position", 1L, "amount", new BigDecimal("0.0001")));
    }

    static Map<String, Object> order(String id, String customer, String amount, String currency) {
        return object("id", id, "customer", customer, "amount", new BigDecimal(amount), "date",
                LocalDateTime.of(2011, 12, 9, 12, 50), "type", "sale", "currency", currency);
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    ExportOutcome export(String format, TableExport... tables) throws CoreException {
        return ExportRunner.run(request(format, tables), store, ACTOR, new NullProgressMonitor());
    }

    ExportRequest request(String format, TableExport... tables) {
        return new ExportRequest(List.of(tables), format, parameters, contact, imports, "GBP", locale);
    }

    /** Exports all objects of a class; {@return the text written} */
    String text(String format, String entity) throws CoreException, IOException {
        return text(format, TableExport.all(type(entity), folder.resolve("out." + format)));
    }

    String text(String format, TableExport table) throws CoreException, IOException {
        export(format, table);
        return Files.readString(table.file(), StandardCharsets.UTF_8);
    }

    /** Exports every class to a folder, each with its import. */
    ExportOutcome exportAll(Path out) throws CoreException {
        imports = true;
        return export("csv", types.all().stream().map(type -> TableExport.all(type, out.resolve(type.table() + ".csv")))
                .toArray(TableExport[]::new));
    }

    /** Imports what {@link #exportAll} wrote. */
    void importAll(Path exported) throws CoreException {
        for (EntityType type : types.all()) {
            Path file = exported.resolve(type.table() + ".import");
            ImportOutcome outcome = ImportRunner.run(new ImportRequest(exported, ModelFiles.read(file, Import.class), file, Map.of(),
                    ZoneId.of("Europe/London"), "GBP", "", null), store, types, ACTOR, new NullProgressMonitor());
            if (outcome.refusedMapping() + outcome.refusedReading() > 0) {
                throw new AssertionError(type.name() + ": " + outcome);
            }
        }
    }
}
