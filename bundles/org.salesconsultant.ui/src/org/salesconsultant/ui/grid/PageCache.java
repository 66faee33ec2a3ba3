/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages a grid has at hand, and those it waits for, the latest wanted first. Used on the UI thread only. */
final class PageCache {

    /** Pages kept; beyond it the one not looked at for the longest is let go. */
    static final int KEPT = 64;

    /** Pages waited for; a wish beyond it has scrolled out of sight long ago. */
    static final int WANTED = 4;

    private final Map<Integer, List<GridRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<GridRow>> eldest) {
            return size() > KEPT;
        }
    };

    private final Deque<Integer> wanted = new ArrayDeque<>();

    void clear() {
        pages.clear();
        wanted.clear();
    }

    /** {@return the row, or null if its page is not at hand, which is then wanted} */
    GridRow row(long row, int pageSize) {
        int page = (int) (row / pageSize);
        List<GridRow> rows = pages.get(page);
        if (rows == null) {
            want(page);
            return null;
        }
        int offset = (int) (row % pageSize);
        return offset < rows.size() ? rows.get(offset) : null;
    }

    /** {@return the row if its page is at hand, else null; wants nothing} */
    GridRow peek(long row, int pageSize) {
        List<GridRow> rows = pages.get((int) (row / pageSize));
        int offset = (int) (row % pageSize);
        return rows == null || offset >= rows.size() ? null : rows.get(offset);
    }

    /** {@return the page wanted last, or null if none is} */
    Integer next() {
        return wanted.pollFirst();
    }

    void put(int page, List<GridRow> rows) {
        pages.put(page, new ArrayList<>(rows));
        wanted.remove(page);
    }

    boolean has(int page) {
        return pages.containsKey(page);
    }

    private void want(int page) {
        if (wanted.isEmpty() || wanted.getFirst() != page) {
            wanted.remove(page);
            wanted.addFirst(page);
            if (wanted.size() > WANTED) {
                wanted.removeLast();
            }
        }
    }
}
