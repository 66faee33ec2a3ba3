/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.salesconsultant.store.browse.SortColumn;

/** By which columns the grid is sorted; the sorting itself is the source's. */
final class GridSort implements ISortModel {

    private final List<String> ids;

    private final Consumer<List<SortColumn>> sorted;

    private final List<SortColumn> order = new ArrayList<>();

    /** @param sorted told the wanted order */
    GridSort(List<String> ids, Consumer<List<SortColumn>> sorted) {
        this.ids = ids;
        this.sorted = sorted;
    }

    /** Shows an order. */
    void show(List<SortColumn> shown) {
        order.clear();
        order.addAll(shown);
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return order.stream().map(sort -> ids.indexOf(sort.column())).filter(index -> index >= 0).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int index) {
        return getSortOrder(index) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int index) {
        int at = getSortOrder(index);
        return at < 0 ? SortDirectionEnum.NONE : order.get(at).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int index) {
        return IntStream.range(0, order.size()).filter(i -> order.get(i).column().equals(ids.get(index))).findFirst().orElse(-1);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public List<Comparator> getComparatorsForColumnIndex(int index) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int index) {
        return null;
    }

    @Override
    public void sort(int index, SortDirectionEnum direction, boolean accumulate) {
        int at = getSortOrder(index);
        if (!accumulate) {
            order.clear();
        } else if (at >= 0) {
            order.remove(at);
        }
        if (direction != SortDirectionEnum.NONE) {
            order.add(accumulate && at >= 0 ? at : order.size(),
                    new SortColumn(ids.get(index), direction == SortDirectionEnum.DESC));
        }
        sorted.accept(List.copyOf(order));
    }

    @Override
    public void clear() {
        order.clear();
    }
}
