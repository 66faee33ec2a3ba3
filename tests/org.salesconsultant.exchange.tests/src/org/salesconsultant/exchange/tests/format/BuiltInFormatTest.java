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

import org.junit.jupiter.api.Nested;

/** Each built-in format keeps the contract. */
class BuiltInFormatTest {

    @Nested
    final class Tabs extends FormatContract {

        @Override
        protected String id() {
            return "org.salesconsultant.exchange.tsv";
        }

        @Override
        protected String fileName() {
            return "客户.tsv";
        }

        @Override
        protected void write(Path file) throws IOException {
            Files.writeString(file, "id\tname\n1\tAnn, Bob\n2\tx\ty\n3\t\n");
        }

        @Override
        protected List<List<String>> expected() {
            return List.of(List.of("1", "Ann, Bob"), Arrays.asList("3", null));
        }
    }

    @Nested
    final class FixedColumns extends FormatContract {

        @Override
        protected String id() {
            return "org.salesconsultant.exchange.fixed";
        }

        @Override
        protected String fileName() {
            return "orders.prn";
        }

        @Override
        protected void write(Path file) throws IOException {
            Files.writeString(file, "id date amount\n001 19970101   11.77\n002 19970112  120\n\n003 1997\0000112   77.00\n004            77.00\n");
        }

        @Override
        protected List<List<String>> expected() {
            return List.of(List.of("001", "19970101", "11.77"), List.of("002", "19970112", "120"), Arrays.asList("004", null, "77.00"));
        }
    }

    @Nested
    final class Workbook extends FormatContract {

        @Override
        protected String id() {
            return "org.salesconsultant.exchange.xlsx";
        }

        @Override
        protected String fileName() {
            return "客户.xlsx";
        }

        @Override
        protected void write(Path file) throws IOException {
            new XlsxFile().texts("编号", "姓名", "王小明").sheet("Sheet1", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                    + "<row><c><v>1</v></c><c t=\"s\"><v>2</v></c></row><row/><row><c><v>2</v></c><c><f>A1&amp;B1</f></c></row>"
                    + "<row><c><v>3</v></c></row>").write(file);
        }

        @Override
        protected List<List<String>> expected() {
            return List.of(List.of("1", "王小明"), Arrays.asList("3", null));
        }
    }
}
