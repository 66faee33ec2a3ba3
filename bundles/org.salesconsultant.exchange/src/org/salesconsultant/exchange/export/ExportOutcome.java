/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import java.util.List;

/**
 * What an export wrote.
 *
 * @param files the files, in the order of the request
 */
public record ExportOutcome(List<ExportedFile> files) {

    public ExportOutcome {
        files = List.copyOf(files);
    }

    /** {@return how many objects were written} */
    public long rows() {
        return files.stream().mapToLong(ExportedFile::rows).sum();
    }

    /** {@return how many objects that were asked for by key are no longer there} */
    public long notFound() {
        return files.stream().mapToLong(ExportedFile::notFound).sum();
    }
}
