/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;

/** Which objects have one of many keys: more than a query can name. */
final class KeyFilter {

    /** So many keys a query names; engines and their parsers have limits. */
    static final int FEW = 1000;

    private final Set<List<Object>> keys;

    private final int[] at;

    private final ValueType[] types;

    private long found;

    /** @param reads says at which place a column of the key is read */
    KeyFilter(List<List<Object>> keys, EntityType type, ToIntFunction<AttributeType> reads) {
        this.keys = new HashSet<>(keys);
        at = type.keyAttributes().stream().mapToInt(reads).toArray();
        types = type.keyAttributes().stream().map(AttributeType::type).toArray(ValueType[]::new);
    }

    /** {@return the test of the object at hand, which counts what it finds} */
    BooleanSupplier over(ObjectValues object) {
        return () -> {
            List<Object> key = new ArrayList<>(at.length);
            for (int i = 0; i < at.length; i++) {
                key.add(types[i] == ValueType.STRING ? object.text(at[i]) : (Object) object.whole(at[i]));
            }
            boolean wanted = keys.contains(key);
            found += wanted ? 1 : 0;
            return wanted;
        };
    }

    /** {@return how many objects had one of the keys so far} */
    long found() {
        return found;
    }
}
