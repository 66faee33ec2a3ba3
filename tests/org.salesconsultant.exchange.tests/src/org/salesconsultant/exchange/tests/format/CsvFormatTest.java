/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The built-in CSV format keeps the contract. */
final class CsvFormatTest extends FormatContract {

    @Override
    protected String id() {
        return "org.salesconsultant.exchange.csv";
    }

    @Override
    protected String fileName() {
        return "Orders.CSV";
    }

    @Override
    protected void write(Path file) throws IOException {
        Files.writeString(file, "id,text\n1,a\nragged\n2,\"b\nc\"\n3,\n");
    }

    @Override
    protected List<List<String>> expected() {
        return List.of(List.of("1", "a"), List.of("2", "b\nc"), Arrays.asList("3", null));
    }
}
