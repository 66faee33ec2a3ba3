/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A contribution to {@code org.salesconsultant.exchange.format}: reads files of one format. It never writes to them. */
public interface SourceFormat {

    /**
     * {@return the records of a file, with everything found out that the parameters leave open; nothing stays open}
     *
     * @throws CoreException with a problem if the file is missing, empty, or not of this format
     */
    RecordSource open(SourceRequest request, IProgressMonitor monitor) throws CoreException;
}
