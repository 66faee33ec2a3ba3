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
 * @param selected the selected rows by place
 * @param keys the keys of those whose keys are known, by place
 * @param top the key of the row at the top; null if it need not be found again
 */
record KeptPlace(BitSet selected, Map<Integer, String> keys, String top) {

    /** More unknown keys than this are not looked up; the selection is then dropped. */
    static final int MOST_LOOKED_UP = 100_000;

    KeptPlace {
        selected = (BitSet) selected.clone();
        keys = Map.copyOf(keys);
    }

    /** {@return the selected rows whose keys are not known} */
    BitSet unknown() {
        BitSet unknown = (BitSet) selected.clone();
        keys.keySet().forEach(unknown::clear);
        return unknown;
    }
}
