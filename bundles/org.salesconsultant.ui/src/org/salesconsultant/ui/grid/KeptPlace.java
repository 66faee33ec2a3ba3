/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.BitSet;
import java.util.Map;

/**
 * What a grid finds again when its rows are loaded anew.
 *
 * @param index the rows that were shown; null for none
 * @param source where they came from
 * @param same whether they still are as they were when they were selected, so that the source can be asked for their keys
 * @param selected the selected rows by place
 * @param keys the keys of those whose keys are known, by place
 * @param top the key of the row at the top; null if it need not be found again
 */
record KeptPlace(GridIndex index, GridSource source, boolean same, BitSet selected, Map<Integer, String> keys, String top) {

    /** More unknown keys than this are not looked up; the selection is then dropped. */
    static final int MOST_LOOKED_UP = 100_000;

    KeptPlace {
        selected = (BitSet) selected.clone();
        keys = Map.copyOf(keys);
    }

    /** {@return the same, for rows that have changed since} */
    KeptPlace changed() {
        return new KeptPlace(index, source, false, selected, keys, top);
    }

    /** {@return the selected rows whose keys are not known} */
    BitSet unknown() {
        BitSet unknown = (BitSet) selected.clone();
        keys.keySet().forEach(unknown::clear);
        return unknown;
    }

    /** {@return whether all rows were selected, and a query has the same} */
    boolean allOf(GridQuery query) {
        return !selected.isEmpty() && selected.cardinality() == index.count() && index.query().filter().equals(query.filter());
    }
}
