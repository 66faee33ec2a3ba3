/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;

@ParameterizedClass
@EnumSource(Place.class)
class RoundTripTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    static AttributeType extra(String name, ValueType type) {
        return new AttributeType(name, name, type, false, "", Privacy.NONE, null, null, null, List.of(), null,
                new AttributeType.Label(name, name));
    }

    /** Customers with an attribute of each type, two of which take the names of bookkeeping columns. */
    private static CrmTypes wide() {
        List<AttributeType> attributes = new ArrayList<>();
        for (ValueType type : ValueType.values()) {
            attributes.add(extra("x_" + type.name().toLowerCase(java.util.Locale.ROOT), type));
        }
        attributes.add(extra("change_set", ValueType.STRING));
        attributes.add(extra("version", ValueType.INTEGER));
        return Stores.TYPES.with("Customer", attributes);
    }

    @Test
    void everyTypeComesBackAsItWentInAlsoChineseTextAndMissingValues() throws CoreException {
        Store store = place.store(folder, wide(), Stores.options());
        EntityType customer = wide().get("Customer");
        List<String> names = List.of("id", "name", "x_string", "x_integer", "x_decimal", "x_double", "x_boolean", "x_date", "x_timestamp",
                "change_set", "version");
        store.write(Stores.by("a"), writer -> {
            Load load = writer.load(customer, names, ImportMode.UPDATE);
            load.append("1", "王小明 \"O'Neil\"\n,;", "", Long.MIN_VALUE, new BigDecimal("-99999999999999.9999"), 0.1 + 0.2, true,
                    LocalDate.of(1900, 2, 28), LocalDateTime.of(1969, 12, 31, 23, 59, 59), "shop", 7L);
            load.append("2", null, null, null, null, null, null, null, null, null, null);
            return load.finish();
        }, null);
        store.read(Stores.ANNA, engine -> {
            try (ColumnCursor cursor = engine.query(Statement.of("SELECT name, x_string, x_integer, x_decimal, x_double, x_boolean, x_date,"
                    + " x_timestamp, {name(change_set)}, {name(version)}, _version FROM customers ORDER BY id"))) {
                assertTrue(cursor.next());
                assertEquals(2, cursor.size());
                assertArrayEquals(new String[] {"王小明 \"O'Neil\"\n,;", null}, cursor.texts(0));
                assertArrayEquals(new String[] {"", null}, cursor.texts(1));
                assertArrayEquals(new long[] {Long.MIN_VALUE, 0}, cursor.longs(2));
                assertArrayEquals(new long[] {-999_999_999_999_999_999L, 0}, cursor.decimals(3));
                assertArrayEquals(new double[] {0.1 + 0.2, Double.NaN}, cursor.doubles(4));
                assertArrayEquals(new long[] {1, 0}, cursor.longs(5));
                assertArrayEquals(new long[] {LocalDate.of(1900, 2, 28).toEpochDay(), 0}, cursor.longs(6));
                assertArrayEquals(new long[] {-1, 0}, cursor.timestamps(7));
                assertArrayEquals(new String[] {"shop", null}, cursor.texts(8));
                assertArrayEquals(new long[] {7, 0}, cursor.longs(9));
                assertArrayEquals(new long[] {1, 1}, cursor.longs(10));
                for (int column = 0; column < 10; column++) {
                    assertFalse(cursor.isNull(column, 0));
                    assertTrue(cursor.isNull(column, 1));
                }
                assertFalse(cursor.next());
            }
            return null;
        }, null);
    }

    @Test
    void anAttributeAddedAtRunTimeIsFoundInAStoreThatWasMadeWithoutIt() throws CoreException {
        Stores.customers(place.store(folder), "a", "1", "Ann");
        CrmTypes types = Stores.TYPES.with("Customer", List.of(extra("loyalty", ValueType.DECIMAL)));
        Store wider = place.store(folder, types, Stores.options());
        wider.write(Stores.byHand(), writer -> {
            writer.save(types.get("Customer"), Map.of("id", "1", "loyalty", new BigDecimal("3.25")), 1);
            return null;
        }, null);
        assertEquals(List.of("Ann|3.2500"), Stores.rows(wider, "SELECT name, {text(loyalty)} FROM customers ORDER BY id"));
        assertEquals(List.of("1|Ann|2|a+(hand)"), Stores.customers(place.store(folder)));
    }

    @Test
    void anAttributeThatIsStoredWithAnotherTypeIsRefused() throws CoreException {
        CrmTypes asDate = Stores.TYPES.with("Customer", List.of(extra("joined", ValueType.DATE)));
        CrmTypes asText = Stores.TYPES.with("Customer", List.of(extra("joined", ValueType.STRING)));
        place.store(folder, asDate, Stores.options()).write(Stores.byHand(), writer -> {
            writer.save(asDate.get("Customer"), Map.of("id", "1", "joined", LocalDate.of(2020, 2, 29)), 0);
            return null;
        }, null);
        String problem = Stores.problem(() -> Stores.customers(place.store(folder, asText, Stores.options())));
        assertTrue(problem.contains("Customer.joined") && problem.toUpperCase(java.util.Locale.ROOT).contains("DATE"), problem);
    }

    @Test
    void aValueOutOfItsRangeOrMissingIsRefusedByEveryWay() throws CoreException {
        Store store = place.store(folder);
        assertTrue(Stores.problem(() -> store.write(Stores.byHand(), writer -> {
            writer.save(Stores.CUSTOMER, Map.of("id", "1", "age", 131), 0);
            return null;
        }, null)).contains("Customer.age"));
        assertTrue(Stores.problem(() -> store.write(Stores.by("a"), writer -> {
            writer.load(Stores.CUSTOMER, List.of("id", "age"), ImportMode.UPDATE).append("1", -1L);
            return null;
        }, null)).contains("Customer.age"));
        assertTrue(Stores.problem(() -> store.write(Stores.by("a"), writer -> {
            writer.load(Stores.CUSTOMER, List.of("id", "income"), ImportMode.UPDATE).append("1", new BigDecimal("0.00001"));
            return null;
        }, null)).contains("four digits"));
        assertTrue(Stores.problem(() -> Stores.customers(store, "a", null, "Ann")).contains("Customer.id"));
    }
}
