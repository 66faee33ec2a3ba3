/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.cleaning.CleanRequest;
import org.salesconsultant.analysis.cleaning.RecipeCleaning;
import org.salesconsultant.exchange.source.SourceFile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The shipped recipes of declared rules on public data whose clean form is known, by cells. */
class RuleRecipesTest {

    @TempDir
    private Path folder;

    /** F1 of the cells that were changed, and of those that were changed to what is right. */
    private record Figures(double detection, double repair) {
    }

    private static List<List<String>> cells(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }

    private Figures figures(String recipe, String data) throws CoreException, IOException {
        Path from = Path.of(System.getProperty("shared.data", "."), data);
        assumeTrue(Files.isDirectory(from), () -> "no shared data: " + from);
        Path out = folder.resolve("out.csv");
        RecipeCleaning.run(new CleanRequest(Path.of(System.getProperty("project.root")).resolve("samples/recipes").resolve(recipe),
                List.of(new SourceFile(from.resolve("dirty.csv"), "dirty.csv")), out, null, null, Map.of()), null);
        List<List<String>> dirty = cells(from.resolve("dirty.csv"));
        List<List<String>> clean = cells(from.resolve("clean.csv"));
        List<List<String>> made = cells(out);
        assertEquals(dirty.size(), made.size());
        int wrong = 0;
        int changed = 0;
        int found = 0;
        int right = 0;
        for (int r = 0; r < dirty.size(); r++) {
            for (int c = 0; c < dirty.get(r).size(); c++) {
                boolean isWrong = !dirty.get(r).get(c).equals(clean.get(r).get(c));
                boolean isChanged = !dirty.get(r).get(c).equals(made.get(r).get(c));
                wrong += isWrong ? 1 : 0;
                changed += isChanged ? 1 : 0;
                found += isWrong && isChanged ? 1 : 0;
                right += isWrong && made.get(r).get(c).equals(clean.get(r).get(c)) ? 1 : 0;
            }
        }
        Figures figures = new Figures(2.0 * found / (wrong + changed), 2.0 * right / (wrong + changed));
        System.out.printf("%s: %d wrong cells, %d changed, detection F1 %.3f, repair F1 %.3f%n", recipe, wrong, changed,
                figures.detection(), figures.repair());
        return figures;
    }

    @Test
    void hospitals_are_mended() throws CoreException, IOException {
        Figures figures = figures("hospital.recipe", "cleaning-hospital");
        assertTrue(figures.detection() > .9 && figures.repair() > .9, figures.toString());
    }

    @Test
    void beers_are_mended() throws CoreException, IOException {
        Figures figures = figures("beers.recipe", "cleaning-beers");
        assertTrue(figures.detection() > .95 && figures.repair() > .93, figures.toString());
    }
}
