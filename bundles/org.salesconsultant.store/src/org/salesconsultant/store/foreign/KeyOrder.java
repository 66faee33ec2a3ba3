/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.foreign;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of keys: by the bytes of their UTF-8 texts, the first column before the second, whatever the database's own collation is. */
public final class KeyOrder implements Comparator<String[]> {

    /** The one order. */
    public static final KeyOrder INSTANCE = new KeyOrder();

    private KeyOrder() {
    }

    @Override
    public int compare(String[] left, String[] right) {
        for (int i = 0; i < left.length; i++) {
            int order = left[i].equals(right[i]) ? 0
                    : Arrays.compareUnsigned(left[i].getBytes(StandardCharsets.UTF_8), right[i].getBytes(StandardCharsets.UTF_8));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
