/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import java.nio.file.Path;
import java.util.List;

import org.salesconsultant.exchange.format.TargetPart;

/**
 * A written file.
 *
 * @param entity the class
 * @param file the file
 * @param totals the file with row count and totals
 * @param definition the import that reads it back; null if none was asked for
 * @param rows the objects in it
 * @param columns the columns in it, in order
 * @param leftOut columns that were left out because a person is reached by them
 * @param notFound how many of the keys that were asked for are no longer there
 * @param parts the parts of the file, such as sheets
 * @param sums the sum of each column of money in each currency, by column, then currency
 * @param sha256 the hash of its bytes
 */
public record ExportedFile(String entity, Path file, Path totals, Path definition, long rows, List<String> columns,
        List<String> leftOut, long notFound, List<TargetPart> parts, List<MoneyTotal> sums, String sha256) {

    public ExportedFile {
        columns = List.copyOf(columns);
        leftOut = List.copyOf(leftOut);
        parts = List.copyOf(parts);
        sums = List.copyOf(sums);
    }
}
