/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.LongSet;

/**
 * Makes groups of pairs, the strongest first: two groups become one if the pairs between them are, on average, evidence
 * for it (average linkage; so one doubtful pair does not chain two groups) and no pair between them was said to be
 * different by a person. Of large groups the first rows stand for all.
 */
final class Grouping {

    /** So many rows of a group are looked at. */
    private static final int LOOKED_AT = 16;

    /** Evidence between two rows. */
    interface Evidence {

        double of(int row, int other);
    }

    private final int[] group;

    private final IntList[] members;

    private final LongSet different;

    /** @param different pairs, the lesser row in the upper half */
    Grouping(int rows, LongSet different) {
        group = new int[rows];
        members = new IntList[rows];
        this.different = different;
        for (int i = 0; i < rows; i++) {
            group[i] = i;
        }
    }

    /** Puts two rows into one group if all that is known of both groups allows it. */
    void join(int row, int other, double least, Evidence evidence) {
        int to = Math.min(group[row], group[other]);
        int from = Math.max(group[row], group[other]);
        if (to != from && !isForbidden(to, from) && average(to, from, evidence) >= least) {
            IntArrayList all = new IntArrayList(members(to));
            all.addAll(members(from));
            all.sort(null);
            members(from).forEach(member -> group[member] = to);
            members[from] = null;
            members[to] = all;
        }
    }

    private IntList members(int of) {
        return members[of] == null ? IntList.of(of) : members[of];
    }

    private boolean isForbidden(int to, int from) {
        if (different.isEmpty()) {
            return false;
        }
        for (int a : members(to)) {
            for (int b : members(from)) {
                if (different.contains((long) Math.min(a, b) << Integer.SIZE | Math.max(a, b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private double average(int to, int from, Evidence evidence) {
        IntList some = members(to);
        IntList others = members(from);
        int few = Math.min(LOOKED_AT, some.size());
        int fewOthers = Math.min(LOOKED_AT, others.size());
        double sum = 0;
        for (int a = 0; a < few; a++) {
            for (int b = 0; b < fewOthers; b++) {
                sum += evidence.of(Math.min(some.getInt(a), others.getInt(b)), Math.max(some.getInt(a), others.getInt(b)));
            }
        }
        return sum / (few * fewOthers);
    }

    /** {@return the group of each row: its least row; a row alone is its own} */
    int[] groups() {
        return group;
    }
}
