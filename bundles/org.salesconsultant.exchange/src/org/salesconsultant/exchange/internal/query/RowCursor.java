/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.query;

import java.io.Closeable;
import java.util.List;

import org.eclipse.core.runtime.CoreException;

/** Rows one after the other, each key after the one before it. */
interface RowCursor extends Closeable {

    /** {@return the names of the columns} */
    List<String> columns();

    /** {@return the next row, null where a value is missing; null after the last} */
    String[] next() throws CoreException;
}
