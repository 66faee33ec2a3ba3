/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Where the rows of a grid come from. All but the columns is asked for off the UI thread. */
public interface GridSource {

    /** {@return the columns, in order} */
    List<GridColumn> columns();

    /** {@return whether it understands what is written into the filter row, which else is not there} */
    default boolean filterable() {
        return true;
    }

    /**
     * {@return how many rows there are and where the pages begin}
     *
     * @param pageSize rows a page
     * @throws CoreException with a problem if the filter says nothing that can be done
     */
    GridIndex index(GridQuery query, int pageSize, IProgressMonitor monitor) throws CoreException;

    /**
     * {@return the rows of one page}
     *
     * @param page from 0
     */
    List<GridRow> page(GridIndex index, int page, IProgressMonitor monitor) throws CoreException;

    /** Hands over all rows, in order, until the taker wants no more. */
    void each(GridQuery query, Predicate<GridRow> taker, IProgressMonitor monitor) throws CoreException;

    /** {@return the keys of the rows at some places, from 0, in order} */
    List<String> keys(GridQuery query, BitSet places, IProgressMonitor monitor) throws CoreException;

    /** {@return the keys of those rows that have one of some keys, by their places; what is no longer there is left out} */
    SortedMap<Integer, String> places(GridQuery query, Collection<String> keys, IProgressMonitor monitor) throws CoreException;
}
