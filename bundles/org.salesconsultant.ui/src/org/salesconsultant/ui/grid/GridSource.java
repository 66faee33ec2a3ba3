/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Where the rows of a grid come from. All but the columns is asked for off the UI thread. */
public interface GridSource {

    /** {@return the columns, in order} */
    List<GridColumn> columns();

    /**
     * {@return how many rows there are and where the pages begin}
     *
     * @param pageSize rows a page
     */
    GridIndex index(GridQuery query, int pageSize, IProgressMonitor monitor) throws CoreException;

    /**
     * {@return the rows of one page, a text for each column, null where there is no value}
     *
     * @param page from 0
     */
    List<String[]> page(GridIndex index, int page, IProgressMonitor monitor) throws CoreException;
}
