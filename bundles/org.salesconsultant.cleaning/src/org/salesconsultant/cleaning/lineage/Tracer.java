/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.lineage;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.review.RecordKey;
import org.salesconsultant.cleaning.review.ReviewCase;

/** Follows rows through the steps of a recipe. The first question fits the steps; each reads the rows up to the one asked for. */
public interface Tracer {

    /**
     * {@return how a row came to be what it is; empty if there is no such staged row}
     *
     * @param file its file, as staged
     * @param row its data row
     */
    Optional<RowLineage> trace(String file, long row, IProgressMonitor monitor) throws CoreException;

    /**
     * {@return where the staged rows of a record are}
     *
     * @param key the columns of the key, all staged
     * @param record the record key
     */
    List<ReviewCase.Place> find(RecordKey key, String record, IProgressMonitor monitor) throws CoreException;
}
