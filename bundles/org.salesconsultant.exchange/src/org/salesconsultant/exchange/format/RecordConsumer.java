/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import org.eclipse.core.runtime.CoreException;

/**
 * Takes the records of a file in order. Each record of the file comes exactly once, good or refused; its row is its
 * 1-based number in the file, refused records counted, a header not.
 */
public interface RecordConsumer {

    /**
     * Takes a record.
     *
     * @param fields one a column; null where the field is empty; the array is reused
     */
    void accept(long row, String[] fields) throws CoreException;

    /**
     * Takes a record that cannot be taken for a row.
     *
     * @param reason why, in words
     * @param text the record as CSV text
     */
    void refused(long row, String reason, String text) throws CoreException;
}
