/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.ui.run.RunJob;
import org.salesconsultant.ui.grid.LazyGrid;
import org.salesconsultant.ui.project.ProjectFolders;

/** The main way through the workbench, on the retail sample. */
class RunTest {

    private static final Set<String> LEFT_OUT = Set.of("results", "store", "models", ".project");

    private static final String RUN = "org.salesconsultant.analysis.ui.run";

    @TempDir
    private Path folder;

    private IProject project;

    @BeforeEach
    void openTheSample() throws IOException, CoreException {
        Path sample = Path.of(System.getProperty("project.root", "."), "samples", "retail");
        Assumptions.assumeTrue(Files.isDirectory(sample), "the retail sample is there");
        Path copy = folder.resolve("retail");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(each -> !each.equals(sample)).toList()) {
                if (!LEFT_OUT.contains(sample.relativize(file).getName(0).toString())) {
                    Path target = copy.resolve(sample.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    if (!Files.isDirectory(file)) {
                        Files.copy(file, target);
                    }
                }
            }
        }
        project = ProjectFolders.open(copy, new NullProgressMonitor());
        Ui.openPerspective();
        Ui.run(() -> explorer().selectReveal(new StructuredSelection(project)));
    }

    @AfterEach
    void removeIt() throws CoreException, InterruptedException {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        Job.getJobManager().cancel(RunJob.FAMILY);
        Job.getJobManager().join(RunJob.FAMILY, new NullProgressMonitor());
        if (project != null) {
            project.delete(false, true, new NullProgressMonitor());
        }
    }

    @Test
    void runningTheSampleShowsItsResultsItsStatesAndItsCustomers() throws Exception {
        Ui.command(RUN, Map.of(RUN + ".scope", "all"));
        Ui.await("the run to begin", () -> Job.getJobManager().find(RunJob.FAMILY).length > 0);
        Screenshot.take("running");
        Job.getJobManager().join(RunJob.FAMILY, new NullProgressMonitor());
        Ui.await("the results", () -> texts().contains("Accuracy") || texts().contains("准确率"));
        Ui.run(() -> explorer().getCommonViewer().expandToLevel(project, 1));
        Ui.await("the customers", () -> !grid().text(0, 0).isEmpty());
        Ui.await("the states", () -> labels().stream().filter(text -> text.contains("current")
                || text.contains("最新")).count() >= 5);
        Screenshot.take("after-run");
        assertTrue(Ui.get(() -> Ui.find(form(), Chart.class, chart -> true).getFirst()
                .getSeriesSet().getSeries()[0].getYSeries().length) > 1);
    }

    @Test
    void aChangedRecipeIsOutOfDateAndSaysWhy() throws Exception {
        Ui.command(RUN, Map.of(RUN + ".scope", "all"));
        Ui.await("the run to begin", () -> Job.getJobManager().find(RunJob.FAMILY).length > 0);
        Job.getJobManager().join(RunJob.FAMILY, new NullProgressMonitor());
        Ui.run(() -> explorer().getCommonViewer().expandToLevel(project, 1));
        Path segmentation = Path.of(project.getFile("value.segmentation").getLocationURI());
        Files.writeString(segmentation, Files.readString(segmentation).replaceFirst("name=\"[^\"]*\"", "name=\"Another name\""));
        project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        Ui.await("the reason", () -> labels().stream()
                .anyMatch(text -> text.startsWith("value.segmentation") && (text.contains("out of date")
                        || text.contains("已过期"))));
        Screenshot.take("out-of-date");
    }

    @Test
    void aCancelledRunStopsAndLeavesNoResults() throws Exception {
        Ui.command(RUN, Map.of(RUN + ".scope", "all"));
        Ui.await("the run to begin", () -> Stream.of(Job.getJobManager()
                .find(RunJob.FAMILY)).anyMatch(job -> job.getState() == Job.RUNNING));
        Job job = Job.getJobManager().find(RunJob.FAMILY)[0];
        job.cancel();
        Job.getJobManager().join(RunJob.FAMILY, new NullProgressMonitor());
        assertTrue(job.getResult().matches(IStatus.CANCEL), () -> String.valueOf(job.getResult()));
        Path results = folder.resolve("retail").resolve("results");
        assertFalse(Files.exists(results) && !runs(results).isEmpty());
        assertEquals(0, Ui.get(() -> Ui.page().getEditorReferences().length));
    }

    private static List<Path> runs(Path results) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(each -> Files.exists(each.resolve("run.json"))).toList();
        }
    }

    private static CommonNavigator explorer() {
        return (CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER);
    }

    private static List<String> labels() {
        Tree tree = explorer().getCommonViewer().getTree();
        return Stream.of(tree.getItems()).flatMap(item -> Stream.of(item.getItems())).map(TreeItem::getText).toList();
    }

    private static LazyGrid grid() {
        return Ui.find(Ui.page().getWorkbenchWindow().getShell(), LazyGrid.class, LazyGrid::isVisible).getFirst();
    }

    private static List<String> texts() {
        return Ui.page().getActiveEditor() == null ? List.of() : Ui.find(form(), Label.class,
                label -> true).stream().map(Label::getText).toList();
    }

    private static ScrolledForm form() {
        return Ui.find(Ui.page().getWorkbenchWindow().getShell(), ScrolledForm.class, ScrolledForm::isVisible).getFirst();
    }
}
