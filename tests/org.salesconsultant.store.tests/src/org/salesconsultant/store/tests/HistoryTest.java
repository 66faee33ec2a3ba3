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
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.Undone;
import org.salesconsultant.store.history.ChangeCounts;
import org.salesconsultant.store.history.ChangeFilter;
import org.salesconsultant.store.history.ChangeLog;
import org.salesconsultant.store.history.ObjectChange;
import org.salesconsultant.store.history.ObjectHistory;
import org.salesconsultant.store.history.ObjectReader;
import org.salesconsultant.store.history.StoredObject;

@ParameterizedClass
@EnumSource(Place.class)
class HistoryTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = place.store(folder);
        Stores.customers(store, "shop", "1", "Ann", "2", "Bob", "3", "Cid");
    }

    private StoredObject customer(String id) throws CoreException {
        return store.read(Stores.ANNA, engine -> new ObjectReader(engine).find(Stores.CUSTOMER, List.of(id)), null).orElseThrow();
    }

    private long save(EntityType type, Map<String, ?> values, long version) throws CoreException {
        return store.write(Stores.byHand(), writer -> {
            writer.save(type, values, version);
            return writer.changeSet();
        }, null);
    }

    private long delete(String id, long version) throws CoreException {
        return store.write(Stores.byHand(), writer -> {
            writer.delete(Stores.CUSTOMER, List.of(id), version);
            return writer.changeSet();
        }, null);
    }

    private List<String> history(EntityType type, Object... key) throws CoreException {
        return store.read(Stores.ANNA, engine -> ObjectHistory.of(engine, type, List.of(key)), null).stream().map(HistoryTest::told).toList();
    }

    private static String told(ObjectChange change) {
        return change.entry().number() + " " + change.entry().origin() + " " + change.kind() + " " + change.values().stream()
                .map(value -> value.attribute().column() + ": " + value.before() + " > " + value.after()).collect(Collectors.joining(", "));
    }

    private List<String> counts(long number) throws CoreException {
        return store.read(Stores.ANNA, engine -> new ChangeLog(engine).counts(Stores.TYPES.all(), number, number), null)
                .get(number).stream()
                .map(HistoryTest::told).toList();
    }

    private static String told(ChangeCounts counts) {
        return counts.type().name() + " +" + counts.inserted() + " ~" + counts.updated() + " -" + counts.deleted();
    }

    @Test
    void anObjectIsReadWithItsVersionAndAllItsValues() throws CoreException {
        save(Stores.CUSTOMER, Map.of("id", "2", "age", 41L), 1);
        StoredObject bob = customer("2");
        assertEquals(2, bob.version());
        assertEquals(2, bob.changeSet());
        assertEquals(41L, bob.value("age"));
        assertEquals("Bob", bob.value("name"));
        assertEquals(null, bob.value("income"));
        assertEquals("2", bob.keyText());
        assertTrue(store.read(Stores.ANNA, engine -> new ObjectReader(engine).find(Stores.CUSTOMER, List.of("9")), null).isEmpty());
    }

    @Test
    void theHistoryOfAnObjectSaysWhoChangedWhatLatestFirst() throws CoreException {
        save(Stores.CUSTOMER, Map.of("id", "1", "name", "Anna", "age", 30L), 1);
        Stores.customers(store, "other", "1", "Annie", "7", "Zoe");
        assertEquals(List.of("2 FORM UPDATED name: Ann > Anna, age: null > 30", "1 IMPORT INSERTED name: null > Ann"),
                history(Stores.CUSTOMER, "1"), "the import's name did not win over the person's");
        assertEquals(List.of("3 IMPORT INSERTED name: null > Zoe"), history(Stores.CUSTOMER, "7"));
        assertEquals(List.of(), history(Stores.CUSTOMER, "nobody"));
    }

    @Test
    void aDeletionItsUndoAndANewObjectOfTheSameKeyAreTold() throws CoreException {
        long deleted = delete("3", 1);
        assertEquals(List.of("2 FORM DELETED name: Cid > null", "1 IMPORT INSERTED name: null > Cid"), history(Stores.CUSTOMER, "3"));
        Undone undone = store.undo(Stores.ANNA, deleted, null);
        assertEquals("3 UNDO INSERTED name: null > Cid", history(Stores.CUSTOMER, "3").getFirst());
        assertEquals(List.of("Customer +1 ~0 -0"), counts(undone.changeSet()));
        save(Stores.CUSTOMER, Map.of("id", "3", "name", "Sid"), 2);
        assertEquals(List.of("4 FORM UPDATED name: Cid > Sid", "3 UNDO INSERTED name: null > Cid", "2 FORM DELETED name: Cid > null",
                "1 IMPORT INSERTED name: null > Cid"), history(Stores.CUSTOMER, "3"));
    }

    @Test
    void theHistoryOfAnOrderTellsItsLinesTooAlsoThoseDeletedSince() throws CoreException {
        Stores.customers(store, "b", "9", "Zed");
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.ORDER, Stores.order("o1", "9"), 0);
            writer.save(Stores.ORDER, Stores.order("o2", "9"), 0);
            for (String order : List.of("o1", "o2")) {
                writer.save(Stores.LINE, Map.of("order", order, "position", 1L, "quantity", BigDecimal.ONE), 0);
                writer.save(Stores.LINE, Map.of("order", order, "position", 2L, "quantity", BigDecimal.TWO), 0);
            }
            return null;
        }, null);
        store.write(Stores.byHand(), writer -> {
            writer.delete(Stores.LINE, List.of("o1", 1L), 1);
            return null;
        }, null);
        save(Stores.LINE, Map.of("order", "o1", "position", 2L, "quantity", BigDecimal.TEN), 1);
        List<String> told = store.read(Stores.ANNA, engine -> ObjectHistory.of(engine, Stores.ORDER, List.of("o1"), Stores.LINE), null).stream()
                .map(change -> change.entry().number() + " " + change.type().name() + " " + change.key() + " " + change.kind()).toList();
        assertEquals(List.of("5 OrderLine [o1, 2] UPDATED", "4 OrderLine [o1, 1] DELETED", "3 Order [o1] INSERTED",
                "3 OrderLine [o1, 1] INSERTED", "3 OrderLine [o1, 2] INSERTED"), told);
    }

    @Test
    void aChangeSetIsCountedByClassAlsoWhenItsObjectsWereWrittenSince() throws CoreException {
        Stores.customers(store, "shop", "1", "Anna", "3", "Cid", "4", "Dan", "5", "Eve");
        save(Stores.CUSTOMER, Map.of("id", "1", "name", "Annie"), 2);
        delete("5", 1);
        assertEquals(List.of("Customer +2 ~1 -1"), counts(2));
        assertEquals(List.of("Customer +0 ~1 -0"), counts(3));
        assertEquals(List.of("Customer +0 ~0 -1"), counts(4));
    }

    @Test
    void whatAChangeSetDidIsListedObjectByObject() throws CoreException {
        Stores.customers(store, "shop", "1", "Anna", "3", "Cid", "4", "Dan");
        save(Stores.CUSTOMER, Map.of("id", "1", "name", "Annie"), 2);
        List<String> objects = store.read(Stores.ANNA, engine -> {
            ChangeLog log = new ChangeLog(engine);
            return log.objects(Stores.CUSTOMER, log.numbered(2).orElseThrow(), 100);
        }, null).stream().map(change -> change.key().get(0) + " " + told(change)).sorted().toList();
        assertEquals(List.of("1 2 IMPORT UPDATED name: Ann > Anna", "2 2 IMPORT DELETED name: Bob > null",
                "4 2 IMPORT INSERTED name: null > Dan"), objects);
        assertEquals(1, store.read(Stores.ANNA, engine -> {
            ChangeLog log = new ChangeLog(engine);
            return log.objects(Stores.CUSTOMER, log.numbered(2).orElseThrow(), 1);
        }, null).size());
    }

    @Test
    void changeSetsAreListedLatestFirstByPersonAndSourceAndPageByPage() throws CoreException {
        save(Stores.CUSTOMER, Map.of("id", "1", "name", "Anna"), 1);
        Stores.customers(store, "web", "8", "Hal");
        assertEquals(List.of(3L, 2L, 1L), numbers(ChangeFilter.ALL, Long.MAX_VALUE, 10));
        assertEquals(List.of(2L), numbers(ChangeFilter.ALL, 3, 1));
        assertEquals(List.of(3L), numbers(new ChangeFilter("ANN", "WE"), Long.MAX_VALUE, 10));
        assertEquals(List.of(), numbers(new ChangeFilter("bert", ""), Long.MAX_VALUE, 10));
    }

    private List<Long> numbers(ChangeFilter filter, long before, int limit) throws CoreException {
        return store.read(Stores.ANNA, engine -> new ChangeLog(engine).latest(filter, before, limit), null).stream()
                .map(entry -> entry.number()).toList();
    }
}
