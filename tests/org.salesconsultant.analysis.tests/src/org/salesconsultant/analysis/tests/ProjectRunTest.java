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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.RunOutcome;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.results.run.BridgeLine;
import org.salesconsultant.results.run.RunFolder;

import com.google.gson.JsonObject;

class ProjectRunTest {

    @TempDir
    Path scratch;

    private SampleProject project;

    @BeforeEach
    void copySample() throws IOException, CoreException {
        project = SampleProject.in(scratch);
    }

    @Test
    void everyRowReadIsKeptRefusedOrDroppedAndListedWithItsReason() throws CoreException, IOException {
        RunFolder run = RunFolder.open(project.run().runFolder());
        JsonObject rows = run.run().getAsJsonObject("rows");
        long lost = rows.get("refused").getAsLong() + rows.get("dropped").getAsLong();
        assertTrue(lost > 0, "the sample has dirt");
        assertEquals(rows.get("read").getAsLong(), rows.get("kept").getAsLong() + lost);
        assertEquals(lost, run.rows("rejects.csv").size());
        assertTrue(run.rows("rejects.csv").stream().noneMatch(row -> row.getField("reason").isBlank()));
    }

    @Test
    void theBridgeLeadsFromAllLinesToTheRevenue() throws CoreException, IOException {
        RunFolder run = RunFolder.open(project.run().runFolder());
        List<BridgeLine> bridge = run.bridge();
        BigDecimal parts = bridge.subList(1, bridge.size()).stream().map(BridgeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, bridge.getFirst().amount().compareTo(parts));
        assertEquals(0, bridge.getLast().amount().compareTo(run.run().getAsJsonObject("figures").get("revenue").getAsBigDecimal()));
        assertTrue(bridge.stream().anyMatch(line -> line.line().equals("returns") && line.rows() > 0 && line.amount().signum() < 0));
        BigDecimal months = run.months().stream().map(month -> month.revenue()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, months.compareTo(bridge.getLast().amount()));
    }

    @Test
    void everyCustomerIsSegmentedAndScoredOnce() throws CoreException, IOException {
        RunFolder run = RunFolder.open(project.run().runFolder());
        Set<String> customers = ids(run, "customers.csv");
        assertEquals(run.run().getAsJsonObject("figures").get("customers").getAsLong(), customers.size());
        assertEquals(customers, ids(run, "segments.csv"));
        assertEquals(customers, ids(run, "scores.csv"));
        assertEquals(customers.size(), run.rows("segments.csv").size());
        JsonObject metrics = run.metrics().getAsJsonObject("predictions").getAsJsonObject("buyagain");
        assertTrue(metrics.get("roc_auc").getAsDouble() > 0.6, metrics::toString);
    }

    @Test
    void runningTwiceChangesNothing() throws CoreException, IOException {
        Path first = project.run(scratch.resolve("first"), 2, false).runFolder();
        Path second = project.run(scratch.resolve("second"), 1, false).runFolder();
        assertEquals(RunFolder.open(first).run(), RunFolder.open(second).run());
    }

    @Test
    void twoSegmentationsAndTwoPredictionsDoNotCollide() throws CoreException, IOException {
        Files.copy(project.folder().resolve("value.segmentation"), project.folder().resolve("other.segmentation"));
        Files.copy(project.folder().resolve("buyagain.prediction"), project.folder().resolve("other.prediction"));
        project.edit("other.segmentation", Segmentation.class, other -> {
            other.setId("other");
            other.getAlgorithm().getParameters().getFirst().setValue("3");
        });
        project.edit("other.prediction", Prediction.class, other -> {
            other.setId("other");
            other.getTarget().getParameters().getFirst().setValue("30");
        });
        project.edit("retail.scproject", Project.class, model -> {
            model.getArtefacts().add(3, use("other.segmentation"));
            model.getArtefacts().add(5, use("other.prediction"));
        });
        RunFolder run = RunFolder.open(project.run().runFolder());
        assertEquals(Set.of("value", "other"), run.metrics().getAsJsonObject("segmentations").keySet());
        assertEquals(Set.of("buyagain", "other"), run.metrics().getAsJsonObject("predictions").keySet());
        long customers = run.rows("customers.csv").size();
        assertEquals(2 * customers, run.rows("segments.csv").size());
        assertEquals(2 * customers, run.rows("scores.csv").size());
    }

    @Test
    void actionsArePlannedByDefaultAndExecutedAtMostOnce() throws CoreException, IOException {
        RunFolder plan = RunFolder.open(project.run().runFolder());
        long planned = decisions(plan, "planned");
        assertTrue(planned > 0, "the sample plans actions");
        assertFalse(Files.exists(project.folder().resolve("outbox")));

        RunFolder executed = RunFolder.open(project.run(null, 2, true).runFolder());
        assertEquals(planned, decisions(executed, "done"));
        Path letters = project.folder().resolve("outbox/winback.csv");
        long lines = Files.readAllLines(letters).size();
        assertEquals(planned + 1, lines);

        RunFolder again = RunFolder.open(project.run(null, 2, true).runFolder());
        assertEquals(0, decisions(again, "done"));
        assertEquals(0, decisions(again, "planned"));
        assertEquals(lines, Files.readAllLines(letters).size());
    }

    @Test
    void theReportIsRenderedInEveryFormat() throws CoreException, IOException {
        RunOutcome outcome = project.withReport().run();
        RunFolder run = RunFolder.open(outcome.runFolder());
        assertEquals(List.of("monthly.html", "monthly.pdf", "monthly.xlsx"),
                run.reports().stream().map(report -> report.getFileName().toString()).toList());
        String html = Files.readString(outcome.runFolder().resolve("reports/monthly.html"));
        assertTrue(html.contains(run.run().get("run").getAsString()));
        assertTrue(Files.size(outcome.runFolder().resolve("results.xlsx")) > 10_000);
    }

    private static long decisions(RunFolder run, String decision) throws IOException {
        return run.rows("actions.csv").stream().filter(row -> row.getField("decision").equals(decision)).count();
    }

    private static Set<String> ids(RunFolder run, String file) throws IOException {
        return run.rows(file).stream().map(row -> row.getField("customer_id")).collect(Collectors.toSet());
    }

    private static ArtefactUse use(String path) {
        ArtefactUse use = AnalysisFactory.eINSTANCE.createArtefactUse();
        use.setPath(path);
        return use;
    }
}
