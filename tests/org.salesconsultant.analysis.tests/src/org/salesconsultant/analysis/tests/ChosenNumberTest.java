/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.ProjectRunner;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.analysis.RunVerifier;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.results.run.RunFolder;

import com.google.gson.JsonObject;

/** A run whose segmentation chooses the number of segments. */
class ChosenNumberTest {

    private static final int CUSTOMERS = 90;

    @TempDir
    Path folder;

    @Test
    void theNumberOfPlantedSegmentsIsChosenAndItsCriteriaAreKept() throws CoreException, IOException {
        project("<parameters name=\"choose\" value=\"true\"/><parameters name=\"most\" value=\"6\"/>");
        JsonObject first = metrics(run());
        assertEquals(3, first.get("k").getAsInt());
        JsonObject choice = first.getAsJsonObject("choice");
        assertEquals("chosen", choice.get("verdict").getAsString());
        assertTrue(choice.get("reason").getAsString().startsWith("3 "), choice.toString());
        assertEquals(6, choice.getAsJsonArray("candidates").size());
        JsonObject silhouette = first.getAsJsonObject("criteria").getAsJsonObject("silhouette");
        assertTrue(silhouette.get("exact").getAsBoolean());
        assertEquals(CUSTOMERS, silhouette.get("rows").getAsInt());
        assertEquals(choice.getAsJsonArray("candidates").get(2).getAsJsonObject().get("silhouette"), silhouette);
        RunFolder second = run();
        assertEquals(first, metrics(second), "the accepted segmentation keeps how it was chosen");
        assertEquals(List.of(), RunVerifier.differences(second.path(), 1, new NullProgressMonitor()));
    }

    @Test
    void aGivenNumberIsTakenAsItIs() throws CoreException, IOException {
        project("<parameters name=\"k\" value=\"2\"/>");
        JsonObject metrics = metrics(run());
        assertEquals(2, metrics.get("k").getAsInt());
        assertFalse(metrics.has("choice"));
        assertTrue(metrics.getAsJsonObject("criteria").get("davies_bouldin").getAsDouble() > 0);
    }

    private static JsonObject metrics(RunFolder run) throws IOException {
        return Json.read(run.path().resolve("metrics.json")).getAsJsonObject("segmentations").getAsJsonObject("value");
    }

    private RunFolder run() throws CoreException {
        return RunFolder.open(ProjectRunner.run(new RunRequest(folder, null, null, 1, false, Map.of(), false), new NullProgressMonitor())
                .runFolder());
    }

    /** Three kinds of customers: one order of some 10, four of some 400, nine of some 90. */
    private void project(String parameters) throws IOException {
        StringBuilder lines = new StringBuilder("no,who,when,what,qty,price\n");
        int[] orders = { 1, 4, 9 };
        int[] prices = { 10, 400, 90 };
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            int kind = customer % 3;
            for (int order = 0; order < orders[kind]; order++) {
                lines.append("o" + customer + "-" + order + ",c" + customer + ",2024-01-" + (10 + order) + ",p,1,"
                        + (prices[kind] + (customer * 7 + order) % 5) + "\n");
            }
        }
        Files.writeString(folder.resolve("lines.csv"), lines);
        write("shop.scproject", "Project", "id=\"shop\" currency=\"EUR\"",
                "<artefacts path=\"lines.import\"/><artefacts path=\"value.segmentation\"/>");
        write("lines.import", "Import", "id=\"lines\" source=\"lines.csv\"", mapping("Customer", "id=who") + mapping("Product", "id=what")
                + mapping("Order", "id=no", "customer=who", "date=when") + mapping("OrderLine", "order=no", "product=what",
                        "quantity=qty", "unitPrice=price"));
        write("value.segmentation", "Segmentation", "id=\"value\"", """
                  <features id="f" contribution="org.salesconsultant.features.frequency"/>
                  <features id="m" contribution="org.salesconsultant.features.monetaryGross"/>
                  <algorithm id="k" contribution="org.salesconsultant.segmentation.kMeans">%s</algorithm>
                """.formatted(parameters));
    }

    private static String mapping(String entity, String... attributes) {
        StringBuilder text = new StringBuilder("<mappings entity=\"" + entity + "\">");
        for (String attribute : attributes) {
            String[] parts = attribute.split("=");
            text.append("<attributes attribute=\"" + parts[0] + "\" column=\"" + parts[1] + "\"/>");
        }
        return text.append("</mappings>").toString();
    }

    private void write(String file, String type, String attributes, String content) throws IOException {
        Files.writeString(folder.resolve(file), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<analysis:" + type
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:analysis=\"http://salesconsultant.org/analysis/1.0\" "
                + attributes + ">" + content + "</analysis:" + type + ">");
    }
}
