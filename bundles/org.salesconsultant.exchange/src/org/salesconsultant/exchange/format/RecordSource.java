/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.util.List;
import java.util.SortedMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The records of one file. Each reading gives the same ones. */
public interface RecordSource {

    /** {@return the names of the columns, in order, each once} */
    List<String> columns();

    /** {@return how the file is read, by name: parameters as declared or found out, such as {@code encoding=GB18030}} */
    SortedMap<String, String> settings();

    /**
     * {@return whether reading it a second time costs less than keeping its records in between; by default not, as for a
     * source that another machine has to compute}
     */
    default boolean readsAgain() {
        return false;
    }

    /**
     * Reads all records from the first to the last.
     *
     * @param monitor asked for cancel at least each 1,000 records
     * @throws CoreException with a problem if the rest of the file cannot be read, or what the consumer throws
     */
    void read(RecordConsumer consumer, IProgressMonitor monitor) throws CoreException;
}
