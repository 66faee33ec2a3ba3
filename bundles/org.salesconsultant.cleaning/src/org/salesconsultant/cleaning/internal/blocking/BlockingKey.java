/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.blocking;

import org.salesconsultant.cleaning.internal.linkage.Field;

/**
 * Something that duplicates often share.
 *
 * @param field the position of the field it is made of
 * @param codes the key of each row, from 0; {@link Field#MISSING} without one
 * @param count how many different keys there are
 */
public record BlockingKey(int field, int[] codes, int count) {

    /** {@return how many pairs of rows share a key} */
    public double pairs() {
        int[] sizes = new int[count];
        for (int code : codes) {
            if (code >= 0) {
                sizes[code]++;
            }
        }
        double pairs = 0;
        for (int size : sizes) {
            pairs += (double) size * (size - 1) / 2;
        }
        return pairs;
    }
}
