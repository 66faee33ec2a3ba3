/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.automation.Action;
import org.salesconsultant.automation.ActionRequest;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.Outcome;
import org.salesconsultant.automation.contract.Candidates;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;

/** Lines for another system to fetch: whole, safe to open, each once, and nowhere else. */
class WriteFileTest {

    @TempDir
    private Path output;

    private Contribution<Action> contribution;

    @BeforeEach
    void find() throws CoreException {
        contribution = new ContributionRegistry<>(Action.POINT, Action.class).get("test",
                "org.salesconsultant.automation.writeFile");
    }

    @Test
    void aLineHoldsTheKeyTheCustomerAndTheColumnsAskedFor() throws CoreException, IOException {
        Candidate candidate = Candidates.customer("C1").with("name", "Smith, \"Jo\"").with("email", "=cmd()").make();
        execute(contribution.create(), "k1", candidate, Map.of("file", "a/letters.csv", "channel", "email", "text", "10 % off\nnow",
                "columns", "name,email,city"));
        assertEquals("""
                idempotency_key,customer_id,rule,as_of,channel,text,name,email,city
                k1,C1,winback,2025-07-01,email,10 % off now,"Smith, ""Jo""\",'=cmd(),
                """, Files.readString(output.resolve("outbox/a/letters.csv")));
    }

    @Test
    void whatACrashLeftOfALineIsCutOff() throws CoreException, IOException {
        execute(contribution.create(), "k1", customer("C1"), Map.of());
        Path file = output.resolve("outbox/actions.csv");
        Files.writeString(file, Files.readString(file) + "k2,C2,a line longer than the next one, which must not shine through".repeat(2));
        execute(contribution.create(), "k3", customer("C3"), Map.of());
        assertEquals(List.of("idempotency_key", "k1", "k3"), keys(file));
    }

    @Test
    void aHeaderCutShortByACrashIsWrittenAgain() throws CoreException, IOException {
        Path file = output.resolve("outbox/actions.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "idempotency_k");
        assertEquals(Outcome.DONE, execute(contribution.create(), "k1", customer("C1"), Map.of()));
        assertEquals(2, Files.readAllLines(file).size());
    }

    @Test
    void whatAnotherProcessAddedMeanwhileIsSeen() throws CoreException, IOException {
        Action mine = contribution.create();
        Action other = contribution.create();
        execute(mine, "k1", customer("C1"), Map.of());
        execute(other, "k2", customer("C2"), Map.of());
        execute(mine, "k3", customer("C3"), Map.of());
        execute(mine, "k2", customer("C2"), Map.of());
        assertEquals(List.of("idempotency_key", "k1", "k2", "k3"), keys(output.resolve("outbox/actions.csv")));
    }

    @Test
    void aFileWithOtherColumnsIsLeftAlone() throws CoreException, IOException {
        execute(contribution.create(), "k1", customer("C1"), Map.of());
        String before = Files.readString(output.resolve("outbox/actions.csv"));
        assertEquals(Outcome.REFUSED, execute(contribution.create(), "k2", customer("C2"), Map.of("columns", "name")));
        assertEquals(before, Files.readString(output.resolve("outbox/actions.csv")));
    }

    @Test
    void aFileThatCannotBeOpenedMayBeTriedAgain() throws CoreException, IOException {
        Files.createDirectories(output.resolve("outbox/actions.csv"));
        assertEquals(Outcome.RETRY_LATER, execute(contribution.create(), "k1", customer("C1"), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../letters.csv", "/tmp/letters.csv", "a/../../letters.csv", "", "..", "."})
    void aPathOutOfTheOutboxIsRefusedWhenPlanning(String path) throws CoreException {
        ActionRequest request = request("k1", customer("C1"), Map.of("file", path));
        CoreException problem = assertThrows(CoreException.class, () -> contribution.create().plan(request));
        assertTrue(problem.getMessage().startsWith("test: '" + path + "' is not a file below the outbox"), problem::getMessage);
        assertThrows(CoreException.class, () -> contribution.create().execute(request, output, new NullProgressMonitor()));
    }

    @Test
    void aLinkOutOfTheOutputFolderIsRefused(@TempDir Path elsewhere) throws CoreException, IOException {
        Files.createSymbolicLink(output.resolve("outbox"), elsewhere);
        assertEquals(Outcome.REFUSED, execute(contribution.create(), "k1", customer("C1"), Map.of()));
        assertFalse(Files.exists(elsewhere.resolve("actions.csv")));
    }

    private static List<String> keys(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split(",")[0]).toList();
    }

    private static Candidate customer(String id) {
        return Candidates.customer(id).make();
    }

    private Outcome execute(Action action, String key, Candidate candidate, Map<String, String> parameters) throws CoreException {
        return action.execute(request(key, candidate, parameters), output, new NullProgressMonitor()).outcome();
    }

    private ActionRequest request(String key, Candidate candidate, Map<String, String> parameters) throws CoreException {
        return new ActionRequest(key, candidate, "winback", "test", contribution.parameters("test", "1.0.0", parameters),
                LocalDate.of(2025, 7, 1), Locale.ENGLISH);
    }
}
