/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.io.OutputStream;

import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetRequest;

/** Writes XLSX workbooks (ECMA-376): streamed, with constant memory, the same bytes for the same objects. */
public final class WorkbookFormat implements TargetFormat {

    @Override
    public RecordTarget open(TargetRequest request, OutputStream out) throws IOException {
        return new WorkbookTarget(request, out, request.parameters().integer("rowsPerSheet"));
    }
}
