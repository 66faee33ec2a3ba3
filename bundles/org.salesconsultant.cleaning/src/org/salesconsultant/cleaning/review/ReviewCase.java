/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.review;

import java.util.List;

/** Something that a step leaves as it is until a person has seen it. */
public sealed interface ReviewCase {

    /**
     * Two records that may be the same thing.
     *
     * @param first the record key of the one, which comes first in the rows
     * @param second the record key of the other
     * @param firstRow where the one is
     * @param secondRow where the other is
     * @param score how alike they are; the greater, the more
     */
    record Pair(String first, String second, Place firstRow, Place secondRow, double score) implements ReviewCase {
    }

    /**
     * Values of a column that may be the same value.
     *
     * @param value the value proposed for all
     * @param members the values, the one proposed among them
     * @param counts in how many rows each is
     */
    record Cluster(String column, String value, List<String> members, List<Long> counts) implements ReviewCase {

        public Cluster {
            members = List.copyOf(members);
            counts = List.copyOf(counts);
        }
    }

    /**
     * An edit by hand that was not applied, since the cell holds another text than the one the person saw.
     *
     * @param row where the cell is; null if no record has the key
     * @param found the text that is there; null for a missing value, or if no record has the key
     */
    record StaleEdit(String key, String column, String before, String after, Place row, String found) implements ReviewCase {
    }

    /** A data row of a file. */
    record Place(String file, long row) {
    }
}
