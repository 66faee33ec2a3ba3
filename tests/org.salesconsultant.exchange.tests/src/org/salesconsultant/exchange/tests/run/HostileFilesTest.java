/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.run.ImportOutcome;

/** Each hostile file ends with one clear line, or with its rows kept and refused; nothing is lost and no memory filled. */
class HostileFilesTest {

    @TempDir
    Path project;

    private ImportFixture fixture(HostileFile hostile) {
        ImportFixture fixture = new ImportFixture(project);
        fixture.definition.setSource(hostile.name);
        return switch (hostile) {
            case ENDLESS_NUMBERS -> fixture.map("Customer", "id=id", "name=name", "income=income");
            case FUTURE_DATES -> fixture.map("Customer", "id=id", "name=name", "since=since");
            default -> fixture.map("Customer", "id=id", "name=name");
        };
    }

    @ParameterizedTest
    @EnumSource(HostileFile.class)
    void endsWithALineOrWithItsRowsAccountedFor(HostileFile hostile) throws IOException, CoreException {
        hostile.write(project.resolve(hostile.name));
        ImportFixture fixture = fixture(hostile);
        List<String> told = Arrays.asList(hostile.told.split("\\|"));
        if (hostile.kept < 0) {
            assertProblem(fixture, told);
            return;
        }
        ImportOutcome outcome = fixture.run();
        assertEquals(hostile.kept, outcome.kept());
        assertEquals(hostile.refused, outcome.refusedReading() + outcome.refusedMapping());
        assertEquals(outcome.read(), outcome.kept() + hostile.refused);
        List<String> rejects = fixture.query("SELECT reason FROM import_rejects WHERE source = ? ORDER BY position", "orders");
        assertEquals(hostile.refused, rejects.size());
        assertTrue(rejects.isEmpty() || told.stream().anyMatch(rejects.getFirst()::contains), () -> rejects.toString());
        assertEquals(List.of(String.valueOf(hostile.kept)), fixture.query("SELECT {text(count(*))} FROM customers ORDER BY 1"));
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem() throws IOException {
        Path file = Files.writeString(project.resolve("a.csv"), "id,name\n1,Ann\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "a superuser reads everything");
        assertProblem(fixture(HostileFile.EMPTY), List.of("cannot be read"));
    }

    private static void assertProblem(ImportFixture fixture, List<String> told) {
        CoreException trouble = assertThrows(CoreException.class, fixture::run);
        assertTrue(Problem.isProblem(trouble.getStatus()), trouble::toString);
        String line = trouble.getStatus().getMessage();
        assertFalse(line.contains("\n"), line);
        assertTrue(line.length() < 1000, line);
        assertTrue(told.stream().anyMatch(line::contains), line);
    }
}
