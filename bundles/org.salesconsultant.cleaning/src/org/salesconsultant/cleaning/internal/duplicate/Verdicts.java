/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import it.unimi.dsi.fastutil.longs.LongSet;
import it.unimi.dsi.fastutil.longs.LongSets;

/**
 * What a person has said of pairs of rows: the lesser row in the upper half, the other in the lower.
 *
 * @param same the pairs that are the same, whatever their evidence
 * @param different the pairs that are not
 */
record Verdicts(LongSet same, LongSet different) {

    static final Verdicts NONE = new Verdicts(LongSets.EMPTY_SET, LongSets.EMPTY_SET);

    static long pair(int row, int other) {
        return (long) Math.min(row, other) << Integer.SIZE | Math.max(row, other);
    }
}
