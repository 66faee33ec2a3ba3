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

/** A contributed format keeps the contract. */
final class FixedWidthFormatTest extends FormatContract {

    @Override
    protected String id() {
        return "org.salesconsultant.exchange.tests.fixedWidth";
    }

    @Override
    protected String fileName() {
        return "cdnow.fix";
    }

    @Override
    protected void write(Path file) throws IOException {
        Files.writeString(file, "00001 19970101\nshort\n00002 19970112\n00003         \n");
    }

    @Override
    protected List<List<String>> expected() {
        return List.of(List.of("00001", "19970101"), List.of("00002", "19970112"), Arrays.asList("00003", null));
    }
}
