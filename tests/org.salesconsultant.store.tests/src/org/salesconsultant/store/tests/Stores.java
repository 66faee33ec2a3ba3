/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.Writer;

/** Builds stores and what is in them. */
final class Stores {

    static final CrmTypes TYPES = CrmTypes.metamodel();

    static final EntityType CUSTOMER = TYPES.get("Customer");

    static final EntityType PRODUCT = TYPES.get("Product");

    static final EntityType ORDER = TYPES.get("Order");

    static final EntityType LINE = TYPES.get("OrderLine");

    static final Actor ANNA = new Actor("anna");

    private Stores() {
    }

    /** A store in a folder whose name has spaces and Chinese in it. */
    static Store in(Path folder) {
        return Store.at(file(folder), TYPES, options());
    }

    static Path file(Path folder) {
        return folder.resolve("my data 零售").resolve("it's a shop; 商店.scstore");
    }

    static StoreOptions options() {
        return StoreOptions.defaults().withPatience(Duration.ofMillis(200)).withMemoryLimit(256L << 20);
    }

    static ChangeSet by(String source) {
        return new ChangeSet(ANNA, source, "run of " + source);
    }

    static ChangeSet byHand() {
        return ChangeSet.byHand(ANNA);
    }

    /** Loads customers given as id and name, one after the other. */
    static LoadSummary customers(Writer writer, ImportMode mode, String... idsAndNames) throws CoreException {
        Load load = writer.load(CUSTOMER, List.of("id", "name"), mode);
        for (int i = 0; i < idsAndNames.length; i += 2) {
            load.append(idsAndNames[i], idsAndNames[i + 1]);
        }
        return load.finish();
    }

    /** Loads customers from a source in a unit of its own. */
    static LoadSummary customers(Store store, String source, String... idsAndNames) throws CoreException {
        return store.write(by(source), writer -> customers(writer, ImportMode.UPDATE, idsAndNames), null);
    }

    static Map<String, Object> order(String id, String customer) {
        return Map.of("id", id, "customer", customer, "amount", new BigDecimal("12.5"), "date", LocalDateTime.of(2011, 12, 9, 12, 50));
    }

    /** The rows of a query as texts, values separated by a bar. */
    static List<String> rows(Store store, String query, Object... parameters) throws CoreException {
        return store.read(ANNA, engine -> rows(engine, query, parameters), null);
    }

    static List<String> rows(Engine engine, String query, Object... parameters) throws CoreException {
        List<String> rows = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(Statement.of(query), parameters)) {
            while (cursor.next()) {
                for (int row = 0; row < cursor.size(); row++) {
                    List<String> values = new ArrayList<>();
                    for (int column = 0; column < cursor.columns().size(); column++) {
                        values.add(cursor.texts(column)[row]);
                    }
                    rows.add(String.join("|", values.stream().map(String::valueOf).toList()));
                }
            }
        }
        return rows;
    }

    /** Customers as id, name, version, owners, in order of id. */
    static List<String> customers(Store store) throws CoreException {
        return rows(store, "SELECT id, name, {text(_version)}, replace(_source, chr(10), '+') FROM customers ORDER BY id");
    }

    /** The line of the problem that an action ends with; fails if it ends well or with anything else. */
    static String problem(org.junit.jupiter.api.function.Executable action) {
        CoreException thrown = org.junit.jupiter.api.Assertions.assertThrows(CoreException.class, action);
        org.junit.jupiter.api.Assertions.assertTrue(Problem.isProblem(thrown.getStatus()), () -> "not a problem: " + thrown.getStatus());
        return thrown.getStatus().getMessage();
    }
}
