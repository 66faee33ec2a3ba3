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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Scaling;
import org.salesconsultant.segmentation.Standardisation;

class StandardisationTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    @Test
    void z_divides_by_the_standard_deviation_of_the_population() throws CoreException {
        assertArrayEquals(new double[] { -1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2 }, scaled(Scaling.Z, 2, 4, 4, 4, 5, 5, 7, 9));
    }

    @Test
    void minmax_runs_from_0_to_1() throws CoreException {
        assertArrayEquals(new double[] { 0, 0.25, 1 }, scaled(Scaling.MINMAX, -2, 0, 6));
    }

    @Test
    void robust_does_not_feel_an_outlier() throws CoreException {
        assertArrayEquals(new double[] { -1, -0.5, 0, 0.5, 498.5 }, scaled(Scaling.ROBUST, 1, 2, 3, 4, 1000));
    }

    @Test
    void robust_still_sees_a_column_of_which_half_is_one_value() throws CoreException {
        double[] scaled = scaled(Scaling.ROBUST, 0, 0, 0, 0, 0, 0, 0, 8);
        assertEquals(8 / Math.sqrt(7), scaled[7], 1e-12);
    }

    @ParameterizedTest
    @EnumSource(names = { "Z", "MINMAX", "ROBUST" })
    void a_constant_column_becomes_0_exactly(Scaling scaling) throws CoreException {
        assertArrayEquals(new double[] { 0, 0, 0 }, scaled(scaling, 0.1, 0.1, 0.1));
    }

    @Test
    void none_leaves_the_values() throws CoreException {
        assertArrayEquals(new double[] { 7, 7, 1 }, scaled(Scaling.NONE, 7, 7, 1));
    }

    @Test
    void the_log_keeps_the_sign() throws CoreException {
        Matrix data = Tables.matrix(1, Math.E - 1, 0, 1 - Math.E);
        Matrix scaled = Standardisation.fit("test", Scaling.NONE, data, new boolean[] { true }, new double[] { 1 }, MONITOR)
                .apply("test", data, MONITOR);
        assertArrayEquals(new double[] { 1, 0, -1 }, scaled.values(), 1e-15);
    }

    @Test
    void a_weight_is_a_factor_of_the_squared_distance() throws CoreException {
        Matrix data = Tables.matrix(1, 0, 3);
        Matrix scaled = Standardisation.fit("test", Scaling.NONE, data, new boolean[1], new double[] { 4 }, MONITOR)
                .apply("test", data, MONITOR);
        assertEquals(4 * 9, Math.pow(scaled.at(1, 0) - scaled.at(0, 0), 2));
    }

    @Test
    void later_rows_are_scaled_by_the_numbers_of_the_first_and_columns_found_by_name() throws CoreException {
        Standardisation fitted = Standardisation.fit("test", Scaling.MINMAX, Tables.matrix(1, 0, 10), MONITOR);
        Matrix later = Matrix.ofRows("test", List.of("other", "a"), new double[] { 99, 20, 99, 5 });
        assertArrayEquals(new double[] { 2, 0.5 }, fitted.apply("test", later, MONITOR).values());
    }

    @Test
    void a_missing_column_is_named() throws CoreException {
        Standardisation fitted = Standardisation.fit("test", Scaling.Z, Tables.matrix(2, 0, 10, 1, 11), MONITOR);
        CoreException refused = assertThrows(CoreException.class, () -> fitted.apply("later.csv", Tables.matrix(1, 1), MONITOR));
        assertTrue(Problem.isProblem(refused.getStatus()));
        assertTrue(refused.getStatus().getMessage().contains("'b'"), refused.getStatus().getMessage());
    }

    @Test
    void values_too_large_to_scale_are_a_problem() throws CoreException {
        Matrix data = Tables.matrix(1, -1e308, 1e308, 1e308);
        CoreException refused = assertThrows(CoreException.class,
                () -> Standardisation.fit("test", Scaling.MINMAX, data, MONITOR));
        assertTrue(Problem.isProblem(refused.getStatus()));
    }

    private static double[] scaled(Scaling scaling, double... values) throws CoreException {
        Matrix data = Tables.matrix(1, values);
        return Standardisation.fit("test", scaling, data, MONITOR).apply("test", data, MONITOR).values();
    }
}
