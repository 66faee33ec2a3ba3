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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.ProjectRunner;
import org.salesconsultant.analysis.RunOutcome;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.analysis.RunVerifier;
import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.results.run.RunFolder;

import com.google.gson.JsonObject;

/** Samples on their real data: industries that sell nothing by order, with attributes of their own, and the shop. */
class IndustrySamplesTest {

    @TempDir
    Path scratch;

    @Test
    void theBankOfItsRealCampaign() throws CoreException, IOException {
        RunFolder run = run("bank", "bank-marketing/bank-additional-full.csv.gz");
        assertEquals(41_183, run.rows("customers.csv").size());
        assertEquals(5, run.rows("rejects.csv").size());
        assertEquals(41_183, run.rows("segments.csv").size());
        assertTrue(run.features().stream().anyMatch(label -> label.feature().equals("attribute.marital=married")
                && label.chinese().equals("婚姻状况：married")));
    }

    @Test
    void theTelephoneCompanyOfItsRealCustomers() throws CoreException, IOException {
        RunFolder run = run("telco", "telco/Telco-Customer-Churn.csv");
        assertEquals(7_043, run.rows("customers.csv").size());
        assertEquals(0, run.rows("rejects.csv").size());
        assertEquals(11, run.rows("changes.csv").stream().filter(row -> row.getField("step").contains("no-bill-yet")).count());
        assertEquals(4, run.segmentProfile().stream().map(line -> line.segment()).distinct().count());
    }

    @Test
    void theShopHasTheFiguresItAlwaysHad() throws CoreException, IOException {
        Path folder = copy("online-retail");
        Files.writeString(folder.resolve("online-retail.scproject"), Files.readString(folder.resolve("online-retail.scproject"))
                .replace("<artefacts path=\"monthly.report\"/>", ""));
        RunFolder run = RunFolder.open(run(folder, "online-retail/online_retail.csv.gz").runFolder());
        JsonObject figures = run.run().getAsJsonObject("figures");
        assertEquals(397_884, figures.get("order_lines").getAsInt());
        assertEquals(4_338, figures.get("customers").getAsInt());
        assertEquals(18_532, figures.get("orders").getAsInt());
        assertEquals("8911407.904", figures.get("revenue").getAsString());
        Map<String, String> bridge = run.bridge().stream()
                .collect(Collectors.toMap(BridgeLine::line, line -> line.amount().stripTrailingZeros().toPlainString()));
        assertEquals("-611342.09", bridge.get("returns"));
        assertEquals("1755276.64", bridge.get("customer-unknown.sales"));
        assertEquals("8911407.904", bridge.get("counted"));
    }

    private RunFolder run(String sample, String file) throws CoreException, IOException {
        RunOutcome outcome = run(copy(sample), file);
        assertTrue(outcome.status().isOK(), outcome.status().toString());
        RunFolder run = RunFolder.open(outcome.runFolder());
        assertEquals(List.of("overview.html", "overview.pdf", "overview.xlsx"),
                run.reports().stream().map(each -> each.getFileName().toString()).toList());
        assertEquals(List.of(), run.months());
        assertEquals(List.of(), RunVerifier.differences(outcome.runFolder(), 1, new NullProgressMonitor()));
        return run;
    }

    private Path copy(String sample) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(sample));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("project.root")).resolve("samples").resolve(sample))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
        return folder;
    }

    private static RunOutcome run(Path project, String file) throws CoreException {
        Path data = Path.of(System.getProperty("shared.data", "."), file);
        assumeTrue(Files.exists(data), "needs -Dshared.data with " + file);
        return ProjectRunner.run(new RunRequest(project, null, null, 2, false, Map.of("data", data.toString()), false),
                new NullProgressMonitor());
    }
}
