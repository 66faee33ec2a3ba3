/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.salesconsultant.samples.RetailGenerator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A generated data set, read back.
 *
 * @param customers the rows of {@code customers.csv}
 * @param orders the rows of {@code orders.csv.gz}
 */
record GeneratedData(List<NamedCsvRecord> customers, List<NamedCsvRecord> orders) {

    static GeneratedData make(Path folder, long seed, int customers, int orders) throws IOException {
        RetailGenerator.write(folder, seed, customers, orders);
        return new GeneratedData(rows(Files.newBufferedReader(folder.resolve("customers.csv"))), rows(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("orders.csv.gz"))), StandardCharsets.UTF_8)));
    }

    /** {@return a field as a cleaner would leave it: plain digits, no blanks around} */
    static String clean(NamedCsvRecord row, String field) {
        return Normalizer.normalize(row.getField(field), Normalizer.Form.NFKC).strip();
    }

    private static List<NamedCsvRecord> rows(Reader in) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().toList();
        }
    }
}
