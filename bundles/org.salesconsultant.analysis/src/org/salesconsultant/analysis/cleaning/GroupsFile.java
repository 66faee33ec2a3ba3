/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.salesconsultant.cleaning.review.GroupedRow;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.format.Numbers;

/** Rows taken for the same thing as others, as CSV in the order of the rows; rows that are alone are left out. */
final class GroupsFile implements Closeable {

    private static final List<String> HEADER = List.of("file", "row", "group", "score");

    /** A group of a step. */
    private record Group(String step, long number) {
    }

    private final CsvOutput csv;

    /** The groups of all steps, numbered from 1 as they come. */
    private final Map<Group, Integer> numbers = new HashMap<>();

    GroupsFile(Path file) throws IOException {
        csv = new CsvOutput(file, HEADER);
    }

    void grouped(GroupedRow row) {
        int number = numbers.computeIfAbsent(new Group(row.step(), row.group()), group -> numbers.size() + 1);
        csv.row(row.file(), Long.toString(row.row()), Integer.toString(number), Numbers.plain(row.score()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
