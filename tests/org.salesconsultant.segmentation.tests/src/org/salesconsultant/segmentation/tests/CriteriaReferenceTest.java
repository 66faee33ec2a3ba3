/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Scaling;
import org.salesconsultant.segmentation.Standardisation;
import org.salesconsultant.segmentation.choice.Separation;
import org.salesconsultant.segmentation.choice.Silhouette;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/**
 * The criteria of others on the same groups: silhouette_score, calinski_harabasz_score and davies_bouldin_score of
 * scikit-learn 1.2.1 on the labels of {@code KMeans(k, n_init=100, random_state=1, tol=0)}.
 */
class CriteriaReferenceTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    @ParameterizedTest(name = "{0}, k = {1}")
    @CsvSource({ "iris, 2, 152.368706477339, 0.68081362027135095, 513.30384335175665, 0.40483413639182975",
            "iris, 3, 78.940841426146, 0.55259194452136795, 560.39992424664024, 0.66232286498986903",
            "iris, 4, 57.3178732142857, 0.49782569007545002, 529.39829414341546, 0.78064003623761002",
            "wine, 2, 1658.75885242909, 0.25931695553182549, 69.523331739029118, 1.525996583605209",
            "wine, 3, 1277.92848884464, 0.2848589191898987, 70.940008003151206, 1.3891879777181646",
            "wholesale, 2, 113217528520.91, 0.51153338987790531, 171.68461633384186, 1.1293064849202932",
            "wholesale, 3, 80332413843.0163, 0.47835114307820592, 210.1525593265132, 0.8895092806753202" })
    void every_criterion_is_that_of_scikit_learn(String table, int k, double sse, double silhouette, double calinskiHarabasz,
            double daviesBouldin) throws IOException, CoreException {
        Matrix data = table(table);
        Clustering clustering = KMeans.fit(data, KMeansOptions.of(k).withRestarts(100), new NullProgressMonitor());
        assertNear(sse, clustering.sse());
        Silhouette ours = Silhouette.of(data, clustering.labels(), k, 1, 2, MONITOR);
        assertTrue(ours.exact());
        assertNear(silhouette, ours.mean());
        Separation separation = Separation.of(data, clustering.labels(), k, MONITOR);
        assertNear(calinskiHarabasz, separation.calinskiHarabasz());
        assertNear(daviesBouldin, separation.daviesBouldin());
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * Math.abs(expected));
    }

    private static Matrix table(String name) throws IOException, CoreException {
        return switch (name) {
            case "iris" -> Tables.iris();
            case "wholesale" -> Tables.wholesale();
            default -> Standardisation.fit("test", Scaling.Z, Tables.wine(), MONITOR).apply("test", Tables.wine(), MONITOR);
        };
    }
}
