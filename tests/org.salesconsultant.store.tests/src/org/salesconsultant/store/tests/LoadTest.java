/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Store;

@ParameterizedClass
@EnumSource(Place.class)
class LoadTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = place.store(folder);
    }

    @Test
    void loadingTheSameTwiceChangesNothing() throws CoreException {
        assertEquals(new LoadSummary(2, 0, 0, 0, 0), Stores.customers(store, "a", "1", "Ann", "2", "Bob"));
        LoadSummary again = Stores.customers(store, "a", "1", "Ann", "2", "Bob");
        assertEquals(new LoadSummary(0, 0, 2, 0, 0), again);
        assertTrue(again.nothingChanged());
        assertEquals(List.of("1|Ann|1|a", "2|Bob|1|a"), Stores.customers(store));
        assertEquals(List.of("1"), Stores.rows(store, "SELECT {text(count(*))} FROM change_sets ORDER BY 1"));
    }

    @Test
    void aChangedSourceReplacesWhatItBrought() throws CoreException {
        Stores.customers(store, "a", "1", "Ann", "2", "Bob", "3", "Cid");
        assertEquals(new LoadSummary(1, 1, 1, 0, 1), Stores.customers(store, "a", "1", "Ann", "2", "Rob", "4", "Dan"));
        assertEquals(List.of("1|Ann|1|a", "2|Rob|2|a", "4|Dan|1|a"), Stores.customers(store));
    }

    @Test
    void whatAnotherSourceOrAPersonHasTooStaysWhenASourceNoLongerBringsIt() throws CoreException {
        Stores.customers(store, "a", "1", "Ann", "2", "Bob", "3", "Cid");
        Stores.customers(store, "b", "1", "Ann", "9", "Zoe");
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "2", "city", "Köln"), 1);
            return null;
        }, null);
        assertEquals(new LoadSummary(0, 0, 0, 0, 1), Stores.customers(store, "a"));
        assertEquals(List.of("1|Ann|1|b", "2|Bob|2|(hand)", "9|Zoe|1|b"), Stores.customers(store));
    }

    @Test
    void attributesTheSourceDoesNotBringKeepWhatTheyHave() throws CoreException {
        store.write(Stores.by("a"), writer -> {
            Load load = writer.load(Stores.CUSTOMER, List.of("city", "id"), ImportMode.UPDATE);
            load.append("Wien", "1");
            return load.finish();
        }, null);
        Stores.customers(store, "b", "1", "Ann");
        assertEquals(List.of("Wien|Ann"), Stores.rows(store, "SELECT city, name FROM customers ORDER BY id"));
    }

    @Test
    void ofSeveralRowsWithTheSameKeyTheLastOneCounts() throws CoreException {
        assertEquals(new LoadSummary(2, 0, 0, 0, 0),
                Stores.customers(store, "a", "1", "Ann", "2", "Bob", "1", "Anna", "1", "Anne", "2", null));
        assertEquals(List.of("1|Anne|1|a", "2|null|1|a"), Stores.customers(store));
    }

    @Test
    void whatIsThereFromElsewhereIsSkippedOrRefusedAsTheModeSays() throws CoreException {
        Stores.customers(store, "a", "1", "Ann", "2", "Bob");
        assertEquals(new LoadSummary(1, 0, 0, 1, 0), store.write(Stores.by("b"),
                writer -> Stores.customers(writer, ImportMode.SKIP, "1", "Other", "3", "Cid"), null));
        assertEquals(new LoadSummary(0, 1, 0, 1, 0), store.write(Stores.by("b"),
                writer -> Stores.customers(writer, ImportMode.SKIP, "1", "Other", "3", "Sid"), null));
        String problem = Stores.problem(() -> store.write(Stores.by("b"),
                writer -> Stores.customers(writer, ImportMode.INSERT, "2", "Other", "3", "Sid"), null));
        assertTrue(problem.contains("Customer 2") && problem.contains("brought by a"), problem);
        assertEquals(List.of("1|Ann|1|a", "2|Bob|1|a", "3|Sid|2|b"), Stores.customers(store));
    }

    @Test
    void anOrderLeftWithoutATypeIsASaleAndOneWithoutADateIsRefused() throws CoreException {
        Stores.customers(store, "a", "1", "Ann");
        store.write(Stores.byHand(), writer -> {
            writer.save(Stores.ORDER, Stores.order("o1", "1"), 0);
            return null;
        }, null);
        assertEquals(List.of("sale|12.5000"), Stores.rows(store, "SELECT type, {text(amount)} FROM orders ORDER BY id"));
        String problem = Stores.problem(() -> store.write(Stores.by("b"), writer -> {
            Load load = writer.load(Stores.ORDER, List.of("id", "customer"), ImportMode.UPDATE);
            load.append("o2", "1");
            return load.finish();
        }, null));
        assertTrue(problem.contains("Order.date"), problem);
    }

    @Test
    void manyObjectsAreRemovedAtOnceAndTheSameUnitGoesOnWriting() throws CoreException {
        AttributeType extra = new AttributeType("extra", "extra", ValueType.INTEGER, false, "", Privacy.NONE, null, null, null, List.of(),
                null, new AttributeType.Label("extra", "extra"));
        CrmTypes wide = Stores.TYPES.with("Customer", List.of(extra));
        int many = 30_000;
        Store wider = place.store(folder, wide, Stores.options());
        wider.write(Stores.by("a"), writer -> {
            Load load = writer.load(wide.get("Customer"), List.of("id", "extra"), ImportMode.UPDATE);
            for (long i = 0; i < many; i++) {
                load.append("c" + i, i);
            }
            return load.finish();
        }, null);
        long change = store.write(Stores.by("a"), writer -> {
            assertEquals(new LoadSummary(1, 0, 1, 0, many - 1), Stores.customers(writer, ImportMode.UPDATE, "c7", null, "new", "Ann"));
            writer.save(Stores.CUSTOMER, Map.of("id", "c7", "name", "Seven"), 1);
            writer.save(Stores.CUSTOMER, Map.of("id", "c8", "name", "Eight"), 0);
            writer.save(Stores.ORDER, Stores.order("o1", "c8"), 0);
            return writer.changeSet();
        }, null);
        assertEquals(List.of("c7|Seven|2|a", "c8|Eight|1|a", "new|Ann|1|a"), Stores.customers(store));
        assertEquals(List.of("7"), Stores.rows(wider, "SELECT {text(extra)} FROM customers WHERE id = 'c7' ORDER BY id"));
        store.undo(Stores.ANNA, change, null);
        assertEquals(List.of("30000|449985000"),
                Stores.rows(wider, "SELECT {text(count(*))}, {text({count(extra)})} FROM customers ORDER BY 1"));
    }

    @Test
    void manyNewObjectsJoinThoseThatAreThereAndKeepTheirKeyUnique() throws CoreException {
        int many = 30_000;
        customers("a", 0, many, "Ann");
        long change = store.write(Stores.by("b"), writer -> {
            Load load = writer.load(Stores.CUSTOMER, List.of("id", "name"), ImportMode.UPDATE);
            for (int i = many - 10; i < 2 * many; i++) {
                load.append("c" + i, "Bob");
            }
            assertEquals(new LoadSummary(many, 10, 0, 0, 0), load.finish());
            writer.save(Stores.CUSTOMER, Map.of("id", "c59999", "name", "Last"), 1);
            assertTrue(Stores.problem(() -> writer.save(Stores.CUSTOMER, Map.of("id", "c59998", "name", "Again"), 0)).contains("c59998"));
            return writer.changeSet();
        }, null);
        assertEquals(List.of("60000|60000"),
                Stores.rows(store, "SELECT {text(count(*))}, {text(count(DISTINCT id))} FROM customers ORDER BY 1"));
        assertEquals(List.of("Ann|29990", "Bob|30009", "Last|1"),
                Stores.rows(store, "SELECT name, {text(count(*))} FROM customers GROUP BY name ORDER BY name"));
        assertEquals(new LoadSummary(0, 0, 10, 0, many - 10), customers("a", many - 10, many, "Bob"));
        store.undo(Stores.ANNA, change, null);
        assertEquals(new LoadSummary(many - 10, 0, 10, 0, 0), customers("a", 0, many, "Ann"));
    }

    private LoadSummary customers(String source, int from, int to, String name) throws CoreException {
        return store.write(Stores.by(source), writer -> {
            Load load = writer.load(Stores.CUSTOMER, List.of("id", "name"), ImportMode.UPDATE);
            for (int i = from; i < to; i++) {
                load.append("c" + i, name);
            }
            return load.finish();
        }, null);
    }

    @Test
    void referencesToNoObjectOfTheLoadOrTheStoreAreLeftOutAndToldInTheirOrder() throws CoreException {
        Stores.customers(store, "a", "1", "Ann");
        store.write(Stores.by("a"), writer -> {
            writer.save(Stores.ORDER, Stores.order("there", "1"), 0);
            return null;
        }, null);
        List<String> told = new ArrayList<>();
        store.write(Stores.by("b"), writer -> {
            Load load = writer.load(Stores.ORDER, List.of("id", "customer", "date", "original"), ImportMode.UPDATE);
            LocalDateTime date = LocalDateTime.of(2024, 5, 1, 0, 0);
            load.append("z", "1", date, "nowhere");
            load.append("y", "1", date, "x");
            load.append("x", "1", date, null);
            load.append("w", "1", date, "there");
            load.append("v", "1", date, "v");
            load.append("a", "1", date, "gone");
            load.dropLoose("original", (order, original) -> told.add(order + " " + original));
            return load.finish();
        }, null);
        assertEquals(List.of("z nowhere", "a gone"), told);
        assertEquals(List.of("a|null", "there|null", "v|v", "w|there", "x|null", "y|x", "z|null"),
                Stores.rows(store, "SELECT id, original_id FROM orders ORDER BY id"));
    }

    @Test
    void aClassIsLoadedOnceInAUnitAndALoadThatIsBegunIsFinished() {
        assertThrows(IllegalStateException.class, () -> store.write(Stores.by("a"), writer -> {
            Stores.customers(writer, ImportMode.UPDATE, "1", "Ann");
            return Stores.customers(writer, ImportMode.UPDATE, "2", "Bob");
        }, null));
        assertThrows(IllegalStateException.class,
                () -> store.write(Stores.by("a"), writer -> writer.load(Stores.CUSTOMER, ImportMode.UPDATE), null));
    }
}
