/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.salesconsultant.prediction.Dataset;

/** Real tables from the folder of shared data: numbers as they are, texts as one 0-or-1 column a value. */
final class RealTables {

    private RealTables() {
    }

    static Dataset iris() throws IOException {
        return dataset(lines("small/iris.arff"), width -> width - 1, 0);
    }

    static Dataset labor() throws IOException {
        return dataset(lines("small/labor.arff"), width -> width - 1, 0);
    }

    static Dataset wine() throws IOException {
        List<String[]> rows = lines("small/wine.csv");
        return dataset(rows.subList(1, rows.size()), width -> 0, 0);
    }

    static Dataset telco() throws IOException {
        List<String[]> rows = lines("telco/Telco-Customer-Churn.csv");
        return dataset(rows.subList(1, rows.size()), width -> width - 1, 1);
    }

    private static List<String[]> lines(String file) throws IOException {
        Path path = Path.of(System.getProperty("shared.data", "../shared/data")).resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> "the shared data are missing: " + path);
        return Files.readAllLines(path).stream().filter(line -> !line.isBlank() && "%@".indexOf(line.charAt(0)) < 0)
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).toArray(String[]::new)).toList();
    }

    private static Dataset dataset(List<String[]> rows, IntUnaryOperator classAt, int first) {
        int width = rows.get(0).length;
        int target = classAt.applyAsInt(width);
        List<String> classes = List.copyOf(new TreeSet<>(rows.stream().map(row -> row[target]).toList()));
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int column : IntStream.range(first, width).filter(each -> each != target).toArray()) {
            add(rows.stream().map(row -> row[column]).toList(), "c" + column, names, columns);
        }
        int[] labels = rows.stream().mapToInt(row -> classes.indexOf(row[target])).toArray();
        return new Dataset(names, columns.toArray(double[][]::new), labels, classes.size());
    }

    private static void add(List<String> texts, String name, List<String> names, List<double[]> columns) {
        Set<String> values = new TreeSet<>(texts);
        values.removeAll(Set.of("", "?"));
        if (values.stream().allMatch(value -> value.matches("-?[0-9.]+(e[-+]?[0-9]+)?"))) {
            names.add(name);
            columns.add(texts.stream().mapToDouble(text -> known(text) ? Double.parseDouble(text) : Double.NaN).toArray());
            return;
        }
        for (String value : values) {
            names.add(name + "=" + value);
            columns.add(texts.stream().mapToDouble(text -> !known(text) ? Double.NaN : text.equals(value) ? 1 : 0).toArray());
        }
    }

    private static boolean known(String text) {
        return !text.isEmpty() && !text.equals("?");
    }
}
