/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.ArtefactState;
import org.salesconsultant.analysis.ArtefactState.State;
import org.salesconsultant.analysis.ProjectRunner;
import org.salesconsultant.analysis.ProjectStates;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Recipe;

class TroubleTest {

    @TempDir
    Path scratch;

    private SampleProject project;

    @BeforeEach
    void copySample() throws IOException, CoreException {
        project = SampleProject.in(scratch);
    }

    @Test
    void aFolderWithoutAProjectIsAProblem() {
        assertProblem("scproject", () -> ProjectRunner.run(RunRequest.of(scratch), null));
        assertProblem("nowhere", () -> ProjectRunner.run(RunRequest.of(scratch.resolve("nowhere")), null));
    }

    @Test
    void anUnknownVariableIsAProblem() {
        assertProblem("--set colour", () -> ProjectRunner.run(
                new RunRequest(project.folder(), null, null, 1, false, Map.of("colour", "red"), false), null));
    }

    @Test
    void aPlaceThatHoldsSomethingElseIsLeftAlone() throws IOException {
        Path occupied = Files.createDirectories(scratch.resolve("occupied"));
        Files.writeString(occupied.resolve("thesis.txt"), "years of work");
        assertProblem("occupied", () -> project.run(occupied, 1, false));
        assertEquals("years of work", Files.readString(occupied.resolve("thesis.txt")));
        Path file = Files.writeString(scratch.resolve("file"), "");
        assertProblem("file", () -> project.run(file, 1, false));
        assertProblem("file", () -> project.run(file.resolve("below"), 1, false));
    }

    @Test
    void anEmptyOrMissingSourceIsAProblemThatNamesIt() throws IOException {
        Path orders = project.folder().resolve("data/orders.csv.gz");
        Files.delete(orders);
        assertProblem("orders.csv.gz", () -> project.run());
        Files.createFile(orders);
        assertProblem("orders.csv.gz", () -> project.run());
        assertEquals(List.of(), project.runs());
    }

    @Test
    void aCancelledRunLeavesNoResultsAndTheNextOneWorks() throws CoreException, IOException {
        for (int looks : new int[] {1, 5, 40, 200}) {
            CancelAfter monitor = new CancelAfter(looks);
            assertThrows(OperationCanceledException.class, () -> ProjectRunner.run(RunRequest.of(project.folder()), monitor));
            assertEquals(List.of(), project.runs());
        }
        assertTrue(project.run().status().isOK());
    }

    @Test
    void artefactsKnowWhetherTheyAreCurrent() throws CoreException, IOException {
        assertEquals(State.NEVER_RUN, state("orders.import").state());
        assertEquals(State.OFF, state("monthly.report").state());
        project.run();
        assertEquals(State.CURRENT, state("orders.import").state());
        assertEquals(State.CURRENT, state("winback.automation").state());
        project.edit("orders.recipe", Recipe.class, recipe -> recipe.setDescription("changed"));
        assertEquals(State.OUT_OF_DATE, state("orders.import").state());
        assertTrue(state("orders.import").why().contains("orders.recipe"));
        assertEquals(State.OUT_OF_DATE, state("value.segmentation").state());
        assertEquals(State.CURRENT, state("customers.import").state());
    }

    @Test
    void theArtefactThatFailedSaysWhy() throws CoreException, IOException {
        project.run();
        Files.delete(project.folder().resolve("data/orders.csv.gz"));
        assertProblem("orders.csv.gz", () -> project.run());
        assertEquals(State.FAILED, state("orders.import").state());
        assertTrue(state("orders.import").why().contains("orders.csv.gz"));
        assertEquals(State.CURRENT, state("customers.import").state());
    }

    @Test
    void onlyWhatIsOutOfDateIsRun() throws CoreException, IOException {
        Path first = project.run().runFolder();
        long written = first.resolve("run.json").toFile().lastModified();
        RunRequest stale = new RunRequest(project.folder(), null, null, 2, false, Map.of(), true);
        assertEquals(first, ProjectRunner.run(stale, null).runFolder());
        assertEquals(written, first.resolve("run.json").toFile().lastModified());
        project.edit("orders.recipe", Recipe.class, recipe -> recipe.setDescription("changed"));
        assertFalse(ProjectRunner.run(stale, null).runFolder().equals(first));
    }

    private ArtefactState state(String path) throws CoreException {
        return ProjectStates.of(project.folder()).stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    }

    private static void assertProblem(String place, Executable attempt) {
        CoreException thrown = assertThrows(CoreException.class, attempt);
        assertTrue(Problem.isProblem(thrown.getStatus()), thrown::toString);
        assertTrue(thrown.getMessage().contains(place), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("\n"), thrown.getMessage());
    }

    /** Cancels when it was asked a number of times. */
    private static final class CancelAfter extends NullProgressMonitor {

        private int looks;

        CancelAfter(int looks) {
            this.looks = looks;
        }

        @Override
        public synchronized boolean isCanceled() {
            return looks-- <= 0;
        }
    }
}
