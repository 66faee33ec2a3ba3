/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.store.ChangeWork;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Store;

@ParameterizedClass
@EnumSource(Place.class)
class HandEditTest {

    @Parameter
    Place place;

    private static final String CONFLICTS = "SELECT source, class_name, object_key, column_name, kept, offered FROM import_conflicts"
            + " ORDER BY source, class_name, object_key, column_name";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = place.store(folder);
        Stores.customers(store, "a", "1", "Ann", "2", "Bob");
    }

    private long byHand(ChangeWork<?> work) throws CoreException {
        return store.write(Stores.byHand(), writer -> {
            work.run(writer);
            return writer.changeSet();
        }, null);
    }

    private long rename(String id, String name, long version) throws CoreException {
        return byHand(writer -> {
            Map<String, Object> values = new HashMap<>(Map.of("id", id));
            values.put("name", name);
            writer.save(Stores.CUSTOMER, values, version);
            return null;
        });
    }

    @Test
    void aValueWrittenByAPersonWinsOverTheSourceAndTheConflictIsListed() throws CoreException {
        rename("1", "Anna-Maria", 1);
        rename("2", null, 1);
        assertEquals(new LoadSummary(0, 0, 2, 0, 0), Stores.customers(store, "a", "1", "Anne", "2", "Bob"));
        assertEquals(List.of("1|Anna-Maria|2|a+(hand)", "2|null|2|a+(hand)"), Stores.customers(store));
        assertEquals(List.of("a|Customer|1|name|Anna-Maria|Anne", "a|Customer|2|name|null|Bob"), Stores.rows(store, CONFLICTS));
    }

    @Test
    void onceTheSourceAgreesThereIsNoConflict() throws CoreException {
        rename("1", "Anna", 1);
        Stores.customers(store, "a", "1", "Ann", "2", "Bob");
        Stores.customers(store, "a", "1", "Anna", "2", "Bob");
        assertEquals(List.of(), Stores.rows(store, CONFLICTS));
    }

    @Test
    void aReleasedValueIsTheSourcesAgain() throws CoreException {
        rename("1", "Anna", 1);
        byHand(writer -> {
            writer.releaseEdits(Stores.CUSTOMER, List.of("1"));
            return null;
        });
        assertEquals(new LoadSummary(0, 1, 1, 0, 0), Stores.customers(store, "a", "1", "Anne", "2", "Bob"));
    }

    @Test
    void anEditThatIsUndoneNoLongerStandsInTheWay() throws CoreException {
        rename("1", "first", 1);
        long second = rename("1", "second", 2);
        store.undo(Stores.ANNA, second, null);
        Stores.customers(store, "a", "1", "Anne", "2", "Bob");
        assertEquals(List.of("a|Customer|1|name|first|Anne"), Stores.rows(store, CONFLICTS));
        long edit = rename("2", "Bobby", 1);
        store.undo(Stores.ANNA, edit, null);
        assertEquals(new LoadSummary(0, 1, 1, 0, 0), Stores.customers(store, "a", "1", "Anne", "2", "Rob"));
    }

    @Test
    void anObjectMadeByHandKeepsItsValuesAndOneDeletedAndImportedAnewDoesNot() throws CoreException {
        rename("9", "Zoe", 0);
        rename("1", "Anna", 1);
        byHand(writer -> {
            writer.delete(Stores.CUSTOMER, List.of("1"), 2);
            return null;
        });
        Stores.customers(store, "a", "1", "Ann", "2", "Bob", "9", "Zora");
        Stores.customers(store, "a", "1", "Anne", "2", "Bob", "9", "Zora");
        assertEquals(List.of("1|Anne|2|a", "2|Bob|1|a", "9|Zoe|1|(hand)+a"), Stores.customers(store));
    }
}
