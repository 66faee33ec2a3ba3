/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.query;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.foreign.KeyOrder;

/** Looks a row up in rows that are ordered by the key, for keys that are asked for in that order. */
final class KeyedRows {

    private final RowCursor rows;

    private final int[] key;

    private String[] row;

    private long passed;

    /** @param key the columns of the key, in its order; all are among those of the rows */
    KeyedRows(RowCursor rows, List<String> key) throws CoreException {
        this.rows = rows;
        this.key = key.stream().mapToInt(each -> index(rows.columns(), each)).toArray();
        row = rows.next();
    }

    /** {@return the row of a key; null if there is none; rows before it are passed} */
    String[] find(String[] wanted) throws CoreException {
        for (; row != null; row = rows.next()) {
            int order = KeyOrder.INSTANCE.compare(keyOf(row), wanted);
            if (order > 0) {
                return null;
            } else if (order == 0) {
                String[] found = row;
                row = rows.next();
                return found;
            }
            passed++;
        }
        return null;
    }

    /** {@return how many rows were passed without being asked for; those left are passed now} */
    long passed() throws CoreException {
        for (; row != null; row = rows.next()) {
            passed++;
        }
        return passed;
    }

    private String[] keyOf(String[] each) {
        String[] values = new String[key.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = each[key[i]];
        }
        return values;
    }

    /** {@return where a column is, letter case aside} */
    static int index(List<String> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
