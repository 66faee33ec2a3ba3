/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.fixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds columns by the places that are blank in every line of a text, which is why it looks at all of them. */
final class BlankColumns {

    /** Fewer lines tell nothing: two words a line would be columns. */
    private static final int LINES = 3;

    private boolean[] used = new boolean[256];

    private int width;

    private int lines;

    void take(String line) {
        if (line.isBlank()) {
            return;
        }
        lines++;
        if (line.length() > used.length) {
            used = Arrays.copyOf(used, Math.max(line.length(), 2 * used.length));
        }
        width = Math.max(width, line.length());
        for (int i = 0; i < line.length(); i++) {
            used[i] |= line.charAt(i) != ' ';
        }
    }

    /** {@return the columns, each from behind the one before, so that no character is left out; fewer than two if none are seen} */
    List<FixedColumn> columns() {
        List<FixedColumn> columns = new ArrayList<>();
        int from = 0;
        for (int i = 1; lines >= LINES && i <= width; i++) {
            boolean ends = used[i - 1] && (i == width || !used[i]);
            if (ends) {
                columns.add(new FixedColumn(null, from, lastUsed(i) ? Integer.MAX_VALUE : i));
                from = i;
            }
        }
        return columns;
    }

    private boolean lastUsed(int from) {
        for (int i = from; i < width; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }
}
