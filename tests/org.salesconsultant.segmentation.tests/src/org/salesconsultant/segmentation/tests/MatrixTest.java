/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Matrix;

class MatrixTest {

    private static final List<String> NAMES = List.of("age", "income");

    @Test
    void columns_become_rows() throws CoreException {
        Matrix matrix = Matrix.ofColumns("test", NAMES, new double[][] { { 1, 2, 3 }, { 4, 5, 6 } }, Integer::toString);
        assertArrayEquals(new double[] { 1, 4, 2, 5, 3, 6 }, matrix.values());
        assertArrayEquals(new double[] { 4, 5, 6 }, matrix.column(1));
        assertEquals(3, matrix.rows());
    }

    @Test
    void a_missing_value_is_refused_with_its_row_and_column() {
        double[][] columns = { { 1, 2, 3 }, { 4, Double.NaN, 6 } };
        String line = refusal(() -> Matrix.ofColumns("value.segmentation", NAMES, columns, row -> "customer C" + row));
        assertTrue(line.startsWith("value.segmentation: "), line);
        assertTrue(line.contains("customer C1") && line.contains("'income'"), line);
    }

    @Test
    void an_infinite_value_is_refused_with_its_row_counted_from_1() {
        String line = refusal(() -> Matrix.ofRows("test", NAMES, new double[] { 1, 2, 3, 4, Double.NEGATIVE_INFINITY, 6 }));
        assertTrue(line.contains("row 3") && line.contains("'age'"), line);
    }

    @Test
    void the_callers_array_can_change_afterwards() throws CoreException {
        double[] values = { 1, 2 };
        Matrix matrix = Matrix.ofRows("test", NAMES, values);
        values[0] = 9;
        assertEquals(1, matrix.at(0, 0));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable made) {
        CoreException refused = assertThrows(CoreException.class, made);
        assertTrue(Problem.isProblem(refused.getStatus()));
        return refused.getStatus().getMessage();
    }
}
