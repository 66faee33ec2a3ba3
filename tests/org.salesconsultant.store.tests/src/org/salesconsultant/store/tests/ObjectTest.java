/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.store.ChangeWork;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Store;

@ParameterizedClass
@EnumSource(Place.class)
class ObjectTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = place.store(folder);
        Stores.customers(store, "a", "1", "Ann", "2", "Bob");
    }

    private void write(ChangeWork<Object> work) throws CoreException {
        store.write(Stores.byHand(), work, null);
    }

    private void save(Map<String, Object> values, long version) throws CoreException {
        write(writer -> {
            writer.save(Stores.CUSTOMER, values, version);
            return null;
        });
    }

    @Test
    void anEditOfAnObjectThatSomeoneElseEditedIsRefusedAndNamesWho() throws CoreException {
        save(Map.of("id", "1", "name", "Anna"), 1);
        String problem = Stores.problem(() -> save(Map.of("id", "1", "name", "Anne"), 1));
        assertTrue(problem.contains("Customer 1") && problem.contains("anna"), problem);
        assertTrue(Stores.problem(() -> save(Map.of("id", "1"), 0)).contains("already"));
        assertTrue(Stores.problem(() -> save(Map.of("id", "7"), 1)).contains("not there"));
        assertEquals(List.of("1|Anna|2|a+(hand)", "2|Bob|1|a"), Stores.customers(store));
    }

    @Test
    void savingWhatIsThereAlreadyChangesNothing() throws CoreException {
        save(Map.of("id", "1", "name", "Ann"), 1);
        assertEquals(List.of("1|Ann|1|a", "2|Bob|1|a"), Stores.customers(store));
        assertEquals(List.of("1"), Stores.rows(store, "SELECT {text(count(*))} FROM change_sets ORDER BY 1"));
    }

    @Test
    void everyChangeIsJournalledWithWhoMadeItAndWhatWasBefore() throws CoreException {
        save(Map.of("id", "1", "name", "Anna"), 1);
        assertEquals(List.of("Ann|1|anna|2"), Stores.rows(store, "SELECT j.name, {text(j._version)}, s.actor, {text(s.id)}"
                + " FROM {journal(customers)} j JOIN change_sets s ON s.id = j._replaced_by ORDER BY j.id, s.id"));
    }

    @Test
    void noWayOfWritingLeavesAnObjectThatRefersToNothing() throws CoreException {
        write(writer -> {
            writer.save(Stores.ORDER, Stores.order("o1", "1"), 0);
            return null;
        });
        String saved = Stores.problem(() -> write(writer -> {
            writer.save(Stores.ORDER, Stores.order("o2", "nobody"), 0);
            return null;
        }));
        assertTrue(saved.contains("Order o2") && saved.contains("Customer nobody"), saved);
        assertTrue(Stores.problem(() -> write(writer -> {
            writer.save(Stores.ORDER, Map.of("id", "o1", "product", "p?"), 1);
            return null;
        })).contains("Product p?"));
        assertTrue(Stores.problem(() -> write(writer -> {
            writer.delete(Stores.CUSTOMER, List.of("1"), 1);
            return null;
        })).contains("Order o1"));
        assertTrue(Stores.problem(() -> Stores.customers(store, "a", "2", "Bob")).contains("Order o1"));
        assertTrue(Stores.problem(() -> store.write(Stores.by("b"), writer -> {
            Load load = writer.load(Stores.LINE, List.of("order", "position", "quantity"), ImportMode.UPDATE);
            load.append("o1", 1L, BigDecimal.ONE);
            load.append("o9", 1L, BigDecimal.ONE);
            load.append("o9", 2L, BigDecimal.ONE);
            return load.finish();
        }, null)).contains("OrderLine o9/1 refers to Order o9, which is not there (2 such)"));
        assertEquals(List.of("1|Ann|1|a", "2|Bob|1|a"), Stores.customers(store));
        assertEquals(List.of(), Stores.rows(store, "SELECT order_id FROM order_lines ORDER BY 1"));
    }

    @Test
    void aMergeOfTwoCustomersRepointsTheirOrdersAndDeletesOneInOneTransaction() throws CoreException {
        write(writer -> {
            writer.save(Stores.ORDER, Stores.order("o1", "1"), 0);
            return null;
        });
        write(writer -> {
            writer.save(Stores.ORDER, Map.of("id", "o1", "customer_id", "2"), 1);
            writer.delete(Stores.CUSTOMER, List.of("1"), 1);
            return null;
        });
        assertEquals(List.of("2|Bob|1|a"), Stores.customers(store));
        assertEquals(List.of("2"), Stores.rows(store, "SELECT customer_id FROM orders ORDER BY id"));
    }
}
