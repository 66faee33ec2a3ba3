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

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.Scaling;
import org.salesconsultant.segmentation.SegmentationAlgorithms;
import org.salesconsultant.segmentation.SegmentationJson;
import org.salesconsultant.segmentation.SegmentationModel;
import org.salesconsultant.segmentation.Standardisation;
import org.salesconsultant.segmentation.choice.ChosenClustering;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class SegmentationModelTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    @Test
    void an_accepted_segmentation_read_back_puts_every_row_where_it_was() throws CoreException, IOException {
        Matrix wine = Tables.wine();
        Standardisation scaling = Standardisation.fit("test", Scaling.Z, wine, MONITOR);
        Clustering clustering = KMeans.fit(scaling.apply("test", wine, MONITOR), KMeansOptions.of(3), new NullProgressMonitor());
        SegmentationModel model = SegmentationModel.of(SegmentationAlgorithms.K_MEANS, "1.0.0", 42, scaling, clustering,
                Optional.empty());
        String text = SegmentationJson.write(model).toString();
        SegmentationModel again = SegmentationJson.read("value.json", JsonParser.parseString(text).getAsJsonObject());
        assertEquals(model, again);
        assertArrayEquals(clustering.labels(), again.assign("test", wine, MONITOR).labels());
    }

    @Test
    void how_the_number_was_chosen_is_read_back() throws CoreException {
        Matrix data = Tables.planted(300, 2, 8, new double[] { 0, 0 }, new double[] { 9, 9 }, new double[] { 9, 0 });
        ChosenClustering chosen = ChosenClustering.of(data, KMeansOptions.of(1), 2, 4, MONITOR);
        SegmentationModel model = SegmentationModel.of(SegmentationAlgorithms.K_MEANS, "1.0.0", 42,
                Standardisation.fit("test", Scaling.NONE, data, MONITOR), chosen.clustering(), Optional.of(chosen.choice()));
        SegmentationModel again = SegmentationJson.read("value.json", SegmentationJson.write(model));
        assertEquals(3, again.choice().orElseThrow().k());
        assertEquals(model, again);
    }

    @Test
    void a_row_alone_belongs_where_it_belongs_among_others() throws CoreException {
        Matrix data = Tables.planted(300, 3, 8, new double[] { 0, 0 }, new double[] { 50, 1 });
        SegmentationModel model = model(data);
        int[] together = model.assign("test", data, MONITOR).labels();
        for (int row = 0; row < data.rows(); row += 37) {
            Matrix alone = Tables.matrix(2, data.at(row, 0), data.at(row, 1));
            assertEquals(together[row], model.assign("test", alone, MONITOR).labels()[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'format':1}", "{'format':'x'}",
            "{'format':1,'columns':[{}],'segments':[]}", "{'format':[]}" })
    void what_is_no_segmentation_is_refused_in_words(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        CoreException refused = assertThrows(CoreException.class, () -> SegmentationJson.read("value.json", json));
        assertTrue(Problem.isProblem(refused.getStatus()));
        assertTrue(refused.getStatus().getMessage().startsWith("value.json: "));
    }

    @Test
    void a_newer_format_is_named() throws CoreException {
        JsonObject json = SegmentationJson.write(model(Tables.matrix(2, 1, 2, 3, 4)));
        json.addProperty("format", 2);
        CoreException refused = assertThrows(CoreException.class, () -> SegmentationJson.read("value.json", json));
        assertTrue(refused.getStatus().getMessage().contains("2"));
    }

    private static SegmentationModel model(Matrix data) throws CoreException {
        Standardisation scaling = Standardisation.fit("test", Scaling.Z, data, MONITOR);
        return SegmentationModel.of(SegmentationAlgorithms.K_MEANS, "1.0.0", 42, scaling,
                KMeans.fit(scaling.apply("test", data, MONITOR), KMeansOptions.of(2), new NullProgressMonitor()),
                Optional.empty());
    }
}
