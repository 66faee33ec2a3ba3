/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.salesconsultant.segmentation.Assignment;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Scaling;
import org.salesconsultant.segmentation.Standardisation;

class AssignmentTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    private static final double[] SPECIFICATION_CENTROIDS = { 20, 5000, 10, 30, 6000, 15 };

    @Test
    void the_specifications_example_belongs_to_the_first_centroid() throws CoreException {
        Matrix x = Tables.matrix(3, 25, 5500, 12);
        Assignment assignment = Assignment.of(x, SPECIFICATION_CENTROIDS, MONITOR);
        assertEquals(0, assignment.labels()[0]);
        assertEquals(500.029, assignment.distances()[0], 5e-4);
        assertEquals(500.034, Math.sqrt(Assignment.squaredDistance(x.values(), 0, SPECIFICATION_CENTROIDS, 3, 3)), 5e-4);
        assertEquals(0.00199988, assignment.similarity(0), 5e-9);
        assertEquals(0.00199986, Assignment.similarity(500.034), 5e-9);
    }

    @Test
    void income_drowns_the_specifications_other_features_until_they_are_scaled() throws CoreException {
        Matrix customers = Tables.matrix(3, 20, 5000, 10, 30, 6000, 15, 25, 5490, 15);
        double[] raw = customers.values();
        double incomeShare = Math.pow(5490 - 5000, 2) / Assignment.squaredDistance(raw, 0, raw, 6, 3);
        assertTrue(incomeShare > 0.999);
        assertEquals(0, Assignment.of(customers, SPECIFICATION_CENTROIDS, MONITOR).labels()[2]);
        Standardisation scaling = Standardisation.fit("test", Scaling.MINMAX, customers, MONITOR);
        double[] centroids = scaling.apply("test", Tables.matrix(3, SPECIFICATION_CENTROIDS), MONITOR).values();
        assertEquals(1, Assignment.of(scaling.apply("test", customers, MONITOR), centroids, MONITOR).labels()[2]);
        double[] x = scaling.apply("test", Tables.matrix(3, 25, 5500, 12), MONITOR).values();
        assertEquals(0.812404, Math.sqrt(Assignment.squaredDistance(x, 0, centroids, 0, 3)), 5e-7);
        assertEquals(0.927362, Math.sqrt(Assignment.squaredDistance(x, 0, centroids, 3, 3)), 5e-7);
    }

    @Test
    void an_exact_hit_is_infinitely_similar() throws CoreException {
        Assignment assignment = Assignment.of(Tables.matrix(1, 4, 5), new double[] { 4, 9 }, MONITOR);
        assertEquals(Double.POSITIVE_INFINITY, assignment.similarity(0));
        assertEquals(1, assignment.similarity(1));
    }

    @Test
    void the_silhouette_compares_the_own_centroid_with_the_next() throws CoreException {
        Assignment assignment = Assignment.of(Tables.matrix(1, 0, 1, 5), new double[] { 0, 4, 10 }, MONITOR);
        assertArrayEquals(new double[] { 1, 2.0 / 3, 0.8 }, assignment.silhouettes(), 1e-15);
        assertEquals((1 + 2.0 / 3 + 0.8) / 3, assignment.silhouette(), 1e-15);
    }

    @Test
    void a_row_halfway_has_silhouette_0_and_the_lowest_label() throws CoreException {
        Assignment assignment = Assignment.of(Tables.matrix(1, 2), new double[] { 4, 0 }, MONITOR);
        assertEquals(0, assignment.labels()[0]);
        assertEquals(0, assignment.silhouettes()[0]);
    }

    @Test
    void with_one_group_the_silhouette_is_undefined() throws CoreException {
        assertTrue(Double.isNaN(Assignment.of(Tables.matrix(1, 2), new double[] { 4 }, MONITOR).silhouette()));
    }
}
