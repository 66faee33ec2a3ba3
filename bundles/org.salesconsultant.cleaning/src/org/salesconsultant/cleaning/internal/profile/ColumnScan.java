/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.reading.ValueText;

/** What a first reading finds out of a column. Takes some 3 MB at most, whatever the number of rows. */
final class ColumnScan {

    final Filters filters;

    final KindCounts kinds = new KindCounts();

    final FrequentValues frequent = new FrequentValues();

    final FrequentValues shapes = new FrequentValues();

    private final HyperLogLog distinct = new HyperLogLog();

    private long rows;

    private long missing;

    private long spaced;

    private long wide;

    /** @param type what an expression sees in the column */
    ColumnScan(String column, Type type) {
        filters = new Filters(column, type);
    }

    /**
     * Takes a value, null for a missing one.
     *
     * @return the hash of its text; 0 for a missing one
     */
    long add(Object value) {
        rows++;
        String text = ValueText.of(value);
        if (text == null) {
            missing++;
            return 0;
        }
        long hash = TextHash.of(text);
        kinds.add(value);
        distinct.add(hash);
        frequent.add(text);
        shapes.add(Shape.of(text));
        if (filters.type() == Type.TEXT) {
            spaced += SpaceFaults.spaced(text) ? 1 : 0;
            wide += SpaceFaults.wide(text) ? 1 : 0;
        }
        return hash;
    }

    long rows() {
        return rows;
    }

    long missing() {
        return missing;
    }

    /** {@return values with white space where none belongs} */
    long spaced() {
        return spaced;
    }

    /** {@return values with full-width letters or digits} */
    long wide() {
        return wide;
    }

    long distinct() {
        return frequent.exact() ? frequent.size() : distinct.estimate();
    }
}
