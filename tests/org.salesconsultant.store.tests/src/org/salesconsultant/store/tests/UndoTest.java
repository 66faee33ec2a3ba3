/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.salesconsultant.store.Store;
import org.salesconsultant.store.Undone;

@ParameterizedClass
@EnumSource(Place.class)
class UndoTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = place.store(folder);
    }

    private long rename(String id, String name, long version) throws CoreException {
        return store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", id, "name", name), version);
            return writer.changeSet();
        }, null);
    }

    private long load(String... idsAndNames) throws CoreException {
        return store.write(Stores.by("a"), writer -> {
            Stores.customers(writer, ImportMode.UPDATE, idsAndNames);
            return writer.changeSet();
        }, null);
    }

    @Test
    void undoingAnImportRestoresWhatItChangedAndRemovedAndRemovesWhatItMade() throws CoreException {
        load("1", "Ann", "2", "Bob", "3", "Cid");
        long changed = load("1", "Anna", "2", "Bob", "4", "Dan");
        Undone undone = store.undo(Stores.ANNA, changed, null);
        assertEquals(new Undone(3, 2, 1, List.of(), List.of()), undone);
        assertEquals(List.of("1|Ann|3|a", "2|Bob|1|a", "3|Cid|2|a"), Stores.customers(store));
        assertEquals(List.of("null|a", "null|a", "2|"), Stores.rows(store, "SELECT {text(undoes)}, source FROM change_sets ORDER BY id"));
    }

    @Test
    void anUndoIsUndoneInItsTurn() throws CoreException {
        load("1", "Ann", "3", "Cid");
        long changed = load("1", "Anna", "4", "Dan");
        long undo = store.undo(Stores.ANNA, changed, null).changeSet();
        assertEquals(new Undone(4, 2, 1, List.of(), List.of()), store.undo(Stores.ANNA, undo, null));
        assertEquals(List.of("1|Anna|4|a", "4|Dan|2|a"), Stores.customers(store));
    }

    @Test
    void whatWasWrittenSinceStaysAndIsListed() throws CoreException {
        load("1", "Ann", "2", "Bob");
        long changed = load("1", "Anna", "2", "Rob", "5", "Eve", "6", "Fay");
        rename("1", "Annie", 2);
        rename("5", "Eva", 1);
        store.write(Stores.byHand(), writer -> {
            writer.delete(Stores.CUSTOMER, List.of("2"), 2);
            return null;
        }, null);
        Undone undone = store.undo(Stores.ANNA, changed, null);
        assertEquals(List.of(new Undone.Edited("Customer", "1"), new Undone.Edited("Customer", "2"), new Undone.Edited("Customer", "5")),
                undone.edited());
        assertEquals(0, undone.restored());
        assertEquals(1, undone.removed());
        assertEquals(List.of("1|Annie|3|a+(hand)", "5|Eva|2|a+(hand)"), Stores.customers(store));
    }

    @Test
    void severalWritesOfOneObjectInAChangeSetAreTakenBackAsOne() throws CoreException {
        load("1", "Ann");
        long change = store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "name", "x"), 1);
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "name", "y"), 2);
            writer.delete(Stores.CUSTOMER, List.of("1"), 3);
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "name", "z"), 0);
            writer.save(Stores.CUSTOMER, Map.of("id", "2", "name", "gone again"), 0);
            writer.delete(Stores.CUSTOMER, List.of("2"), 1);
            return writer.changeSet();
        }, null);
        assertEquals(new Undone(3, 1, 0, List.of(), List.of()), store.undo(Stores.ANNA, change, null));
        assertEquals(List.of("1|Ann|2|a"), Stores.customers(store));
    }

    @Test
    void whatWasWrittenSinceIsTakenBackTooWhereThatIsWished() throws CoreException {
        load("1", "Ann", "2", "Bob");
        long changed = load("1", "Anna", "2", "Rob", "5", "Eve", "6", "Fay");
        rename("1", "Annie", 2);
        rename("5", "Eva", 1);
        store.write(Stores.byHand(), writer -> {
            writer.delete(Stores.CUSTOMER, List.of("2"), 2);
            return null;
        }, null);
        Undone undone = store.undo(Stores.ANNA, changed, true, null);
        assertEquals(3, undone.edited().size());
        assertEquals(2, undone.restored());
        assertEquals(2, undone.removed());
        assertEquals(List.of("1|Ann|4|a", "2|Bob|2|a"), Stores.customers(store));
        assertEquals(List.of(), Stores.rows(store, "SELECT object_key FROM hand_edits ORDER BY 1"));
    }

    @Test
    void whatOthersReferToStaysAndIsTold() throws CoreException {
        long change = load("1", "Ann", "2", "Bob");
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.ORDER, Stores.order("o1", "1"), 0);
            return null;
        }, null);
        Undone undone = store.undo(Stores.ANNA, change, null);
        assertEquals(List.of(new Undone.Edited("Customer", "1")), undone.needed());
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
    }

    @Test
    void aRehearsalDoesTheSameAndKeepsNothing() throws CoreException {
        load("1", "Ann");
        long inserted = store.rehearse(Stores.by("a"),
                writer -> Stores.customers(writer, ImportMode.UPDATE, "1", "Anna", "2", "Bob").inserted(), null);
        assertEquals(1, inserted);
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(store));
        assertTrue(Stores.problem(() -> store.rehearse(Stores.byHand(), writer -> {
            writer.save(Stores.ORDER, Stores.order("o1", "nobody"), 0);
            return null;
        }, null)).contains("Order o1"));
    }

    @Test
    void anUnknownChangeSetIsAProblem() {
        assertTrue(Stores.problem(() -> store.undo(Stores.ANNA, 17, null)).contains("17"));
    }
}
