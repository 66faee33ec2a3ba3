/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.automation.Action;
import org.salesconsultant.automation.ActionRequest;
import org.salesconsultant.automation.ActionResult;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.Outcome;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;

/** What every action must keep. */
public abstract class ActionContract {

    @TempDir
    private Path folder;

    /** {@return the id of the contribution under test} */
    protected abstract String id();

    /** {@return the parameters that differ from their defaults} */
    protected abstract Map<String, String> parameters();

    /** {@return how often the outside world saw an act with that key} */
    protected abstract long acts(Path output, String key) throws IOException;

    /** {@return the output folder, empty at first} */
    protected final Path output() {
        return folder;
    }

    /** {@return the contribution} */
    protected final Contribution<Action> contribution() throws CoreException {
        return new ContributionRegistry<>(Action.POINT, Action.class).get("test", id());
    }

    /** {@return a request} */
    protected final ActionRequest request(String key, Candidate candidate, Map<String, String> parameters) throws CoreException {
        String version = contribution().description().version();
        return new ActionRequest(key, candidate, "rule", "test", contribution().parameters("test", version, parameters),
                LocalDate.of(2025, 7, 1), Locale.ENGLISH);
    }

    private ActionRequest request(String key) throws CoreException {
        return request(key, Candidates.customer("C1").with("name", "李伟").make(), parameters());
    }

    @Test
    void itNamesItsChannel() throws CoreException {
        assertFalse(contribution().create().channel(request("a").parameters()).isBlank());
    }

    @Test
    void planningSaysWhatItWouldDoAndChangesNothing() throws CoreException, IOException {
        Map<String, String> before = files();
        assertFalse(contribution().create().plan(request("a")).isBlank());
        assertEquals(before, files());
        assertEquals(0, acts(folder, "a"));
    }

    @Test
    void executingActsOnce() throws CoreException, IOException {
        ActionResult result = contribution().create().execute(request("a"), folder, new NullProgressMonitor());
        assertEquals(Outcome.DONE, result.outcome(), result.reason());
        assertEquals(1, acts(folder, "a"));
    }

    @Test
    void askedTwiceWithTheSameKeyItActsOnce() throws CoreException, IOException {
        contribution().create().execute(request("a"), folder, new NullProgressMonitor());
        assertEquals(Outcome.DONE, contribution().create().execute(request("a"), folder, new NullProgressMonitor()).outcome());
        assertEquals(1, acts(folder, "a"));
    }

    @Test
    void otherKeysAreOtherActs() throws CoreException, IOException {
        Action action = contribution().create();
        for (String key : List.of("a", "b", "c")) {
            action.execute(request(key), folder, new NullProgressMonitor());
        }
        assertEquals(List.of(1L, 1L, 1L), List.of(acts(folder, "a"), acts(folder, "b"), acts(folder, "c")));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                files.put(file.toString(), Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
