/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.CoreException;

/** A contribution to {@code org.salesconsultant.exchange.format}, element {@code writer}: writes files of one format. */
public interface TargetFormat {

    /**
     * {@return a file to write objects to}
     *
     * Memory does not grow with their number.
     *
     * @param out where its bytes go; whoever asked closes it
     * @throws CoreException with a problem if the parameters or columns do not fit the format
     */
    RecordTarget open(TargetRequest request, OutputStream out) throws IOException, CoreException;
}
