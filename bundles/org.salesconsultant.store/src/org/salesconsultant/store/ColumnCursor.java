/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import org.eclipse.core.runtime.CoreException;

/**
 * Rows of a query in batches of primitive arrays. Columns count from 0. An array belongs to the caller, has
 * {@link #size()} values, and where a value is missing holds null, 0 or NaN.
 */
public interface ColumnCursor extends AutoCloseable {

    /** Goes to the next batch; false after the last. */
    boolean next() throws CoreException;

    /** {@return the number of rows in this batch, at least 1} */
    int size();

    /** {@return the names of the columns} */
    java.util.List<String> columns();

    /** {@return a text column} */
    String[] texts(int column);

    /**
     * {@return a column of whole numbers, or of booleans as 0 and 1, or of dates as days since 1970-01-01}
     *
     * @throws ArithmeticException if a sum does not fit 64 bits
     */
    long[] longs(int column);

    /** {@return a column of numbers of any kind} */
    double[] doubles(int column);

    /**
     * {@return a decimal column times 10,000; a whole-number column times 10,000}
     *
     * @throws ArithmeticException if a value has more than four digits after the point or does not fit
     */
    long[] decimals(int column);

    /** {@return a column of dates, or dates and times, as seconds since 1970-01-01 00:00, without a zone} */
    long[] timestamps(int column);

    /** {@return a column of dates, or dates and times, as microseconds since 1970-01-01 00:00, without a zone} */
    long[] micros(int column);

    /** {@return whether a value is missing} */
    boolean isNull(int column, int row);

    @Override
    void close();
}
