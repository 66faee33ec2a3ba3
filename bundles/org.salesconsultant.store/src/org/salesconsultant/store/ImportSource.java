/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.util.List;

/**
 * What a file brought when it was imported last.
 *
 * @param source the import
 * @param file the file, as rejects name it
 * @param hash SHA-256 of the file
 * @param definition SHA-256 of what told how to import it: mapping, formats, recipe
 * @param columns its columns, in order
 * @param rows data rows read, refused ones counted
 * @param kept rows that reached the CRM tables
 */
public record ImportSource(String source, String file, String hash, String definition, List<String> columns, long rows,
        long kept) {

    public ImportSource {
        columns = List.copyOf(columns);
    }
}
