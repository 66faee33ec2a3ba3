/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import java.util.List;

import org.salesconsultant.cleaning.internal.comparison.Similarity;
import org.salesconsultant.cleaning.internal.comparison.SoftTokens;

/** The levels of agreement of pairs of rows in all fields; for one thread. */
public final class PairLevels {

    /** Bits that hold a level. */
    public static final int BITS = 3;

    /** So many fields fit into a pattern. */
    public static final int MOST_FIELDS = Long.SIZE / BITS;

    private final FieldLevels[] fields;

    public PairLevels(List<Field> fields, SoftTokens[] tokens) {
        this.fields = new FieldLevels[fields.size()];
        for (int f = 0; f < this.fields.length; f++) {
            Field field = fields.get(f);
            this.fields[f] = new FieldLevels(field, Similarity.of(field.comparison(), field.values(), tokens[f]));
        }
    }

    public int of(int field, int row, int other) {
        return fields[field].of(row, other);
    }

    /** {@return the levels of all fields in one number, the first field's in the lowest bits} */
    public long pattern(int row, int other) {
        long pattern = 0;
        for (int f = 0; f < fields.length; f++) {
            pattern |= (long) fields[f].of(row, other) << f * BITS;
        }
        return pattern;
    }

    public static int level(long pattern, int field) {
        return (int) (pattern >>> field * BITS) & (1 << BITS) - 1;
    }
}
