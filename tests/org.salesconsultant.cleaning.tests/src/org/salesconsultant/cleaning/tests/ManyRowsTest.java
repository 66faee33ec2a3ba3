/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.tests.Lines.Line;
import org.salesconsultant.model.analysis.Recipe;

/** Rows that are read once, since what reaches the last step could be kept, and rows that were too many for it. */
class ManyRowsTest {

    /** Two changes a row are more than are kept. */
    private static final int ROWS = 300_000;

    /** These are kept. */
    private static final int FEW = 150_000;

    private static Lines lines(int count) {
        return Lines.of(List.of("a", "b"), IntStream.range(0, count)
                .mapToObj(i -> new Line("many.csv", i + 1L, "a" + i % 100_000, "b" + i % 100_000)).toList());
    }

    @Test
    void too_many_changes_to_keep_are_logged_as_few_are() throws CoreException {
        Recipe recipe = Recipes.recipe().step("upper", "standardiseText", Map.of("case", "upper"))
                .step("once", "exactDuplicates", Map.of()).done();
        Reading few = Reading.of(recipe, lines(FEW));
        Reading many = Reading.of(recipe, lines(ROWS));
        assertEquals("A7|B7", few.cells().get(7));
        assertEquals(few.rows(), many.rows());
        assertEquals(2 * ROWS, many.changes().size());
        assertEquals(few.changes(), many.changes().subList(0, 2 * FEW));
        assertEquals(ROWS - 100_000, many.rejected().size());
        assertEquals(few.rejected(), many.rejected().subList(0, FEW - 100_000));
    }
}
