/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.cleaning.CleanRequest;
import org.salesconsultant.analysis.cleaning.RecipeCleaning;
import org.salesconsultant.exchange.source.SourceFile;

/** The shipped recipes for duplicates on public data whose truth is known, by pairs of rows. */
class DuplicateRecipesTest {

    private static final Path DATA = Path.of(System.getProperty("shared.data", "."));

    private static final Path RECIPES = Path.of(System.getProperty("project.root")).resolve("samples/recipes");

    @TempDir
    private Path folder;

    private record Figures(double precision, double recall) {

        static Figures of(long right, long found, long existing) {
            return new Figures(found == 0 ? 1 : (double) right / found, (double) right / existing);
        }
    }

    private Figures figures(String recipe, UnaryOperator<String> truth, String... files) throws CoreException, IOException {
        List<SourceFile> sources = Arrays.stream(files).map(file -> new SourceFile(DATA.resolve(file), file)).toList();
        sources.forEach(source -> assumeTrue(Files.isRegularFile(source.path()), () -> "no shared data: " + source.path()));
        Path groups = folder.resolve("groups.csv");
        RecipeCleaning.run(new CleanRequest(RECIPES.resolve(recipe), sources, folder.resolve("out.csv"), null, groups, Map.of()), null);
        Map<String, List<String>> texts = new HashMap<>();
        Map<String, Integer> things = new HashMap<>();
        for (String file : files) {
            texts.put(file, Files.readAllLines(DATA.resolve(file)));
            texts.get(file).stream().skip(1).forEach(line -> things.merge(truth.apply(line), 1, Integer::sum));
        }
        Map<String, List<String>> found = new HashMap<>();
        List<String> lines = Files.readAllLines(groups);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            found.computeIfAbsent(fields[2], group -> new ArrayList<>())
                    .add(truth.apply(texts.get(fields[0]).get(Integer.parseInt(fields[1]))));
        }
        long all = 0;
        long right = 0;
        for (List<String> group : found.values()) {
            Map<String, Integer> counts = new HashMap<>();
            group.forEach(thing -> counts.merge(thing, 1, Integer::sum));
            all += pairs(group.size());
            right += counts.values().stream().mapToLong(DuplicateRecipesTest::pairs).sum();
        }
        Figures figures = Figures.of(right, all, things.values().stream().mapToLong(DuplicateRecipesTest::pairs).sum());
        System.out.printf("%s on %s: pair precision %.4f, recall %.4f%n", recipe, String.join(" + ", files),
                figures.precision(), figures.recall());
        return figures;
    }

    private static long pairs(int size) {
        return (long) size * (size - 1) / 2;
    }

    private static String person(String line) {
        return line.split("-")[1];
    }

    private static String restaurant(String line) {
        return line.substring(line.lastIndexOf(',') + 1);
    }

    @Test
    void persons_of_febrl_1_are_found() throws CoreException, IOException {
        Figures figures = figures("febrl.recipe", DuplicateRecipesTest::person, "febrl/dataset1.csv");
        assertTrue(figures.precision() >= .99 && figures.recall() > .99, figures.toString());
    }

    @Test
    void persons_of_febrl_4_are_found_across_two_files() throws CoreException, IOException {
        Figures figures = figures("febrl.recipe", DuplicateRecipesTest::person, "febrl/dataset4a.csv", "febrl/dataset4b.csv");
        assertTrue(figures.precision() >= .99 && figures.recall() > .99, figures.toString());
    }

    @Test
    void restaurants_are_found() throws CoreException, IOException {
        Figures figures = figures("restaurant.recipe", DuplicateRecipesTest::restaurant, "restaurant/restaurant.csv");
        assertTrue(figures.precision() > .9 && figures.recall() > .95, figures.toString());
    }
}
