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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.history.Deletion;
import org.salesconsultant.store.history.Dependants;

@ParameterizedClass
@EnumSource(Place.class)
class DeletionTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void fill() throws CoreException {
        store = place.store(folder);
        Stores.customers(store, "shop", "1", "Ann", "2", "Bob");
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.PRODUCT, Map.of("id", "p1", "name", "Tea"), 0);
            writer.save(Stores.ORDER, Stores.order("o1", "1"), 0);
            writer.save(Stores.ORDER, Stores.order("o2", "1"), 0);
            writer.save(Stores.ORDER, Stores.order("o3", "2"), 0);
            for (String order : List.of("o1", "o2", "o3")) {
                writer.save(Stores.LINE, Map.of("order", order, "position", 1L, "product", "p1", "quantity", BigDecimal.ONE), 0);
            }
            writer.save(Stores.TYPES.get("Interaction"), Map.of("id", "i1", "customer", "1", "date", LocalDateTime.of(2024, 1, 2, 3, 4)), 0);
            writer.save(Stores.TYPES.get("Consent"), Map.of("customer", "1", "channel", "email", "granted", true), 0);
            return null;
        }, null);
    }

    private Deletion deletion(EntityType type, String... keys) throws CoreException {
        return store.read(Stores.ANNA, engine -> Deletion.of(engine, Stores.TYPES, type, Stream.of(keys).map(List::of).toList()), null);
    }

    private long run(Deletion deletion) throws CoreException {
        return store.write(Stores.byHand(), writer -> {
            deletion.run(writer, new NullProgressMonitor());
            return writer.changeSet();
        }, null);
    }

    private static List<String> told(List<Dependants> dependants) {
        return dependants.stream().map(each -> each.count() + " " + each.type().name() + "." + each.reference().name()).toList();
    }

    private List<String> everything() throws CoreException {
        return Stores.rows(store, "SELECT 'c' || id FROM customers UNION ALL SELECT 'o' || id FROM orders UNION ALL SELECT 'l' || order_id"
                + " || ' ' || coalesce(product_id, '-') FROM order_lines UNION ALL SELECT 'p' || id FROM products"
                + " UNION ALL SELECT 'i' || id FROM interactions UNION ALL SELECT 'k' || channel FROM consents ORDER BY 1");
    }

    @Test
    void whatHangsOnACustomerIsCountedByClassAndGoesWithIt() throws CoreException {
        Deletion deletion = deletion(Stores.CUSTOMER, "1");
        assertEquals(List.of("2 Order.customer", "2 OrderLine.order", "1 Interaction.customer", "1 Consent.customer"),
                told(deletion.together()));
        assertEquals(List.of(), deletion.mentions());
        assertEquals(7, deletion.total());
        run(deletion);
        assertEquals(List.of("c2", "lo3 p1", "oo3", "pp1"), everything());
    }

    @Test
    void severalCustomersGoInOneChangeSetWithAllThatHangsOnThem() throws CoreException {
        List<String> before = everything();
        Deletion deletion = deletion(Stores.CUSTOMER, "1", "nobody", "2");
        assertEquals(2, deletion.objects().size());
        assertEquals(List.of("3 Order.customer", "3 OrderLine.order", "1 Interaction.customer", "1 Consent.customer"),
                told(deletion.together()));
        long change = run(deletion);
        assertEquals(List.of("pp1"), everything());
        store.undo(Stores.ANNA, change, null);
        assertEquals(before, everything());
    }

    @Test
    void whatIsSelectedAndHangsOnSomethingSelectedIsCountedOnce() throws CoreException {
        Deletion deletion = deletion(Stores.ORDER, "o1", "o2", "o3");
        assertEquals(List.of("3 OrderLine.order"), told(deletion.together()));
        assertEquals(6, deletion.total());
    }

    @Test
    void undoingADeletionBringsAllOfItBack() throws CoreException {
        List<String> before = everything();
        long change = run(deletion(Stores.CUSTOMER, "1"));
        assertEquals(List.of(), store.undo(Stores.ANNA, change, null).edited());
        assertEquals(before, everything());
    }

    @Test
    void whatOnlyMentionsAProductStaysAndLosesTheMention() throws CoreException {
        List<String> before = everything();
        Deletion deletion = deletion(Stores.PRODUCT, "p1");
        assertEquals(List.of(), deletion.together());
        assertEquals(List.of("3 OrderLine.product"), told(deletion.mentions()));
        long change = run(deletion);
        assertEquals(List.of("c1", "c2", "ii1", "kemail", "lo1 -", "lo2 -", "lo3 -", "oo1", "oo2", "oo3"), everything());
        store.undo(Stores.ANNA, change, null);
        assertEquals(before, everything());
    }

    @Test
    void whatWasEditedSinceIsNotDeletedAndNothingElseEither() throws CoreException {
        List<String> before = everything();
        Deletion deletion = deletion(Stores.CUSTOMER, "1");
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.ORDER, Map.of("id", "o2", "amount", BigDecimal.TEN), 1);
            return null;
        }, null);
        assertTrue(Stores.problem(() -> run(deletion)).contains("Order o2"));
        assertEquals(before, everything());
    }

    @Test
    void whatCameSinceKeepsTheCustomerFromBeingDeleted() throws CoreException {
        Deletion deletion = deletion(Stores.CUSTOMER, "1");
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.ORDER, Stores.order("o9", "1"), 0);
            return null;
        }, null);
        assertTrue(Stores.problem(() -> run(deletion)).contains("Order o9"));
    }

    @Test
    void aDeletionOfVeryManyObjectsIsRefusedBeforeTheyAreRead() throws CoreException {
        store.write(Stores.by("bulk"), writer -> {
            Load load = writer.load(Stores.ORDER, List.of("id", "customer", "date"), ImportMode.UPDATE);
            for (int i = 0; i <= Deletion.MOST; i++) {
                load.append("b" + i, "2", LocalDateTime.of(2024, 1, 2, 3, 4));
            }
            return load.finish();
        }, null);
        String problem = Stores.problem(() -> deletion(Stores.CUSTOMER, "2"));
        assertTrue(problem.contains("Customer 2") && problem.contains("10000"), problem);
    }
}
