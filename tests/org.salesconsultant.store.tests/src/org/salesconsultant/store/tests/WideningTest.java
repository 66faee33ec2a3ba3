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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Store;

/** What becomes of the columns of a store in a file when an attribute of a project changes or goes. */
class WideningTest {

    @TempDir
    Path folder;

    private static CrmTypes with(ValueType type) {
        return Stores.TYPES.with("Customer", List.of(new AttributeType("joined", "joined", type, false, "", Privacy.NONE, null, null, null,
                List.of(), null, new AttributeType.Label("Joined", "加入"))));
    }

    private Store store(CrmTypes types) {
        return Store.at(Stores.file(folder), types, Stores.options());
    }

    private void save(CrmTypes types, Map<String, Object> values, long version) throws CoreException {
        store(types).write(Stores.byHand(), writer -> {
            writer.save(types.get("Customer"), values, version);
            return null;
        }, null);
    }

    @Test
    void aColumnWithoutValuesTakesTheTypeItsAttributeHasNow() throws CoreException {
        save(with(ValueType.STRING), Map.of("id", "1", "name", "Ann"), 0);
        save(with(ValueType.INTEGER), Map.of("id", "1", "joined", 7L), 1);
        assertEquals(List.of("1|7"), Stores.rows(store(with(ValueType.INTEGER)), "SELECT id, {text(joined)} FROM customers ORDER BY id"));
    }

    @Test
    void aColumnWhoseOnlyValueIsInTheHistoryKeepsItsType() throws CoreException {
        CrmTypes text = with(ValueType.STRING);
        save(text, Map.of("id", "1", "joined", "March"), 0);
        Map<String, Object> none = new HashMap<>(Map.of("id", "1"));
        none.put("joined", null);
        save(text, none, 1);
        assertTrue(Stores.problem(() -> Stores.customers(store(with(ValueType.INTEGER)))).contains("Customer.joined"));
    }

    @Test
    void theValuesOfAnAttributeThatWentAreThereWhenItComesBack() throws CoreException {
        save(with(ValueType.STRING), Map.of("id", "1", "joined", "March"), 0);
        save(Stores.TYPES, Map.of("id", "1", "name", "Ann"), 1);
        assertEquals(List.of("Ann|March"), Stores.rows(store(with(ValueType.STRING)), "SELECT name, joined FROM customers ORDER BY id"));
    }
}
