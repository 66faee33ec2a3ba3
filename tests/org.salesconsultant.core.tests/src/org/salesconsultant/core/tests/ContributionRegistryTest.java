/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionFailure;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.problem.Problem;

class ContributionRegistryTest {

    private final ContributionRegistry<Greeting> registry = new ContributionRegistry<>("org.salesconsultant.core.tests.greeting",
            Greeting.class);

    @Test
    void contributionsAreListedByPriorityThenId() {
        List<String> ids = registry.contributions().stream().map(each -> each.description().id()).toList();
        assertEquals(List.of("test.first", "test.plain", "test.absent", "test.other"), ids);
    }

    @Test
    void aContributionIsMadeAtFirstUse() throws CoreException {
        assertEquals("Hello, Ann", registry.get("here", "test.plain").create().greet("Ann"));
    }

    @Test
    void eachBrokenElementIsReportedAndHidesNoOther() {
        List<ContributionFailure> failures = registry.failures(true);
        assertEquals(5, failures.size(), failures::toString);
        assertTrue(failures.stream().anyMatch(failure -> failure.id().equals("test.absent")));
        assertTrue(failures.stream().anyMatch(failure -> failure.id().equals("test.other")));
        assertTrue(failures.stream().anyMatch(failure -> failure.reason().contains("colour")));
        assertTrue(failures.stream().anyMatch(failure -> failure.reason().contains("taken")));
        assertTrue(failures.stream().anyMatch(failure -> failure.reason().contains("'id'")));
    }

    @Test
    void aMissingContributionIsAProblemThatNamesThoseThereAre() {
        CoreException thrown = assertThrows(CoreException.class, () -> registry.get("my.recipe#1", "test.gone"));
        assertTrue(Problem.isProblem(thrown.getStatus()));
        assertTrue(thrown.getMessage().startsWith("my.recipe#1: "), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("test.plain"), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("\n"));
    }

    @Test
    void parametersOfAnOlderVersionAreMigratedThenChecked() throws CoreException {
        Contribution<Greeting> plain = registry.get("here", "test.plain");
        Parameters parameters = plain.parameters("here", "1.0.0", Map.of("who", "Ann"));
        assertEquals("Ann", parameters.text("name"));
        assertEquals(1, parameters.integer("times"));
    }

    @Test
    void wrongMissingAndUnknownParametersAreProblems() throws CoreException {
        Contribution<Greeting> plain = registry.get("here", "test.plain");
        assertComplains(plain, Map.of(), "name");
        assertComplains(plain, Map.of("name", "Ann", "times", "ten"), "ten");
        assertComplains(plain, Map.of("name", "Ann", "times", "10"), "10");
        assertComplains(plain, Map.of("name", "Ann", "times", "1.5"), "1.5");
        assertComplains(plain, Map.of("name", "Ann", "colour", "red"), "colour");
    }

    private static void assertComplains(Contribution<Greeting> contribution, Map<String, String> given, String about) {
        CoreException thrown = assertThrows(CoreException.class, () -> contribution.parameters("here", "2.0.0", given));
        assertTrue(thrown.getMessage().contains(about), thrown.getMessage());
    }
}
