/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** By which one column the grid is sorted; the sorting itself is the source's. */
final class GridSort implements ISortModel {

    private final BiConsumer<Integer, Boolean> sorted;

    private int column = -1;

    private SortDirectionEnum direction = SortDirectionEnum.NONE;

    /** @param sorted told the column (null: none) and whether the largest come first */
    GridSort(BiConsumer<Integer, Boolean> sorted) {
        this.sorted = sorted;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return column < 0 ? List.of() : List.of(column);
    }

    @Override
    public boolean isColumnIndexSorted(int index) {
        return index == column;
    }

    @Override
    public SortDirectionEnum getSortDirection(int index) {
        return index == column ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int index) {
        return index == column ? 0 : -1;
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
    public void sort(int index, SortDirectionEnum newDirection, boolean accumulate) {
        direction = newDirection;
        column = newDirection == SortDirectionEnum.NONE ? -1 : index;
        sorted.accept(column < 0 ? null : index, newDirection == SortDirectionEnum.DESC);
    }

    @Override
    public void clear() {
        column = -1;
        direction = SortDirectionEnum.NONE;
    }
}
