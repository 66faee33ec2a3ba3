/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

/** A growing set of 128-bit hashes in one array, open addressing with linear steps, at most two thirds full. */
final class HashSet128 {

    private long[] slots = new long[2 << 10];

    private int size;

    /** {@return whether it was not in the set} */
    boolean add(long high, long low) {
        if (3L * size >= slots.length) {
            grow();
        }
        boolean added = insert(slots, high, low == 0 ? 1 : low); // 0 marks an empty slot
        size += added ? 1 : 0;
        return added;
    }

    private static boolean insert(long[] slots, long high, long low) {
        int mask = slots.length / 2 - 1;
        for (int slot = (int) high & mask;; slot = slot + 1 & mask) {
            if (slots[2 * slot + 1] == 0) {
                slots[2 * slot] = high;
                slots[2 * slot + 1] = low;
                return true;
            }
            if (slots[2 * slot] == high && slots[2 * slot + 1] == low) {
                return false;
            }
        }
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i + 1] != 0) {
                insert(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }
}
