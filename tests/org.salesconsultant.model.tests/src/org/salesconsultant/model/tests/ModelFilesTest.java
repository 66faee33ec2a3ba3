/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.model.project.ModelFiles;

class ModelFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileReadsBackAsItWasWrittenAndWritesTheSameBytesAgain() throws IOException, CoreException {
        Path file = folder.resolve("清洗 steps.recipe");
        Recipe recipe = AnalysisFactory.eINSTANCE.createRecipe();
        recipe.setName("客户 <&> \"quotes\"");
        Step step = AnalysisFactory.eINSTANCE.createStep();
        step.setId("one");
        step.setContribution("com.example.notInstalled");
        step.setEnabled(false);
        recipe.getSteps().add(step);
        ModelFiles.write(file, recipe);
        String written = Files.readString(file);
        Recipe read = ModelFiles.read(file, Recipe.class);
        assertEquals("客户 <&> \"quotes\"", read.getName());
        assertEquals("com.example.notInstalled", read.getSteps().getFirst().getContribution());
        assertFalse(read.getSteps().getFirst().isEnabled());
        ModelFiles.write(file, read);
        assertEquals(written, Files.readString(file));
    }

    @Test
    void missingDamagedAndOtherFilesAreProblems() throws IOException {
        assertProblem(folder.resolve("none.recipe"));
        assertProblem(Files.createFile(folder.resolve("empty.recipe")));
        assertProblem(Files.writeString(folder.resolve("half.recipe"), "<analysis:Recipe"));
        Path other = folder.resolve("other.recipe");
        Segmentation segmentation = AnalysisFactory.eINSTANCE.createSegmentation();
        ModelFiles.write(other, segmentation);
        assertProblem(other);
    }

    @Test
    void anExternalEntityIsRefusedUnread() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path file = Files.writeString(folder.resolve("evil.recipe"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <analysis:Recipe xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:analysis="http://salesconsultant.org/analysis/1.0"><description>&e;</description></analysis:Recipe>
                """.formatted(secret.toUri()));
        CoreException thrown = assertProblem(file);
        assertFalse(thrown.getMessage().contains("the secret"), thrown.getMessage());
    }

    private static CoreException assertProblem(Path file) {
        CoreException thrown = assertThrows(CoreException.class, () -> ModelFiles.read(file, Recipe.class));
        assertTrue(Problem.isProblem(thrown.getStatus()));
        assertTrue(thrown.getMessage().startsWith(file.toString()), thrown.getMessage());
        return thrown;
    }
}
