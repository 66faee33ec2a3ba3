/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.salesconsultant.segmentation.Matrix;

/** The tables of the tests: real ones from the folder of shared data, planted ones from a seed. */
final class Tables {

    private Tables() {
    }

    static Matrix iris() throws IOException, CoreException {
        return read("small/iris.arff", 0, "sepal_length", "sepal_width", "petal_length", "petal_width");
    }

    static Matrix wine() throws IOException, CoreException {
        return read("small/wine.csv", 1, "alcohol", "malic_acid", "ash", "alcalinity", "magnesium", "phenols", "flavanoids",
                "nonflavanoid", "proanthocyanins", "colour", "hue", "od280", "proline");
    }

    static Matrix wholesale() throws IOException, CoreException {
        return read("wholesale/wholesale_customers.csv", 2, "fresh", "milk", "grocery", "frozen", "detergents", "delicassen");
    }

    static Matrix matrix(int columns, double... values) throws CoreException {
        return Matrix.ofRows("test", names(columns), values);
    }

    /** {@return rows around the given centres, in turn, each coordinate at most half a spread away} */
    static Matrix planted(int rows, double spread, long seed, double[]... centres) throws CoreException {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = centres[0].length;
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = centres[i / columns % centres.length][i % columns] + spread * (random.nextDouble() - 0.5);
        }
        return Matrix.ofRows("test", names(columns), values);
    }

    private static List<String> names(int columns) {
        return IntStream.range(0, columns).mapToObj(column -> column < 26 ? Character.toString('a' + column) : "z" + column).toList();
    }

    private static Matrix read(String file, int first, String... names) throws IOException, CoreException {
        Path path = Path.of(System.getProperty("shared.data", "../shared/data")).resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> "the shared data are missing: " + path);
        double[] values = Files.readAllLines(path).stream()
                .filter(line -> !line.isBlank() && (Character.isDigit(line.charAt(0)) || line.charAt(0) == '-'))
                .flatMapToDouble(line -> Arrays.stream(line.split(",")).skip(first).limit(names.length)
                        .mapToDouble(Double::parseDouble))
                .toArray();
        return Matrix.ofRows(file, List.of(names), values);
    }
}
