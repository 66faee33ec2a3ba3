/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.Condition;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.contribution.Parameters;

/** What every condition must keep. */
public abstract class ConditionContract {

    /** {@return the id of the contribution under test} */
    protected abstract String id();

    /** {@return its parameters} */
    protected abstract Map<String, String> parameters();

    /** {@return a candidate for whom it holds} */
    protected abstract Candidate meeting();

    /** {@return a candidate for whom it does not hold} */
    protected abstract Candidate missing();

    /** {@return whether its reasons are translated} */
    protected boolean isTranslated() {
        return true;
    }

    /** {@return the test it makes} */
    protected final Condition.Test test(Map<String, String> parameters, Locale locale) throws CoreException {
        Contribution<Condition> contribution = new ContributionRegistry<>(Condition.POINT, Condition.class).get("test", id());
        Parameters checked = contribution.parameters("test", contribution.description().version(), parameters);
        return contribution.create().test(new Condition.Setting("test", checked, meeting().segments().keySet(),
                meeting().probabilities().keySet(), locale));
    }

    @Test
    void itHoldsWhereItShouldAndSaysWhy() throws CoreException {
        Optional<String> why = test(parameters(), Locale.ENGLISH).met(meeting());
        assertTrue(why.isPresent());
        assertFalse(why.get().isBlank());
        assertFalse(why.get().contains("\n"), "a reason is one line");
    }

    @Test
    void itDoesNotHoldWhereItShouldNot() throws CoreException {
        assertEquals(Optional.empty(), test(parameters(), Locale.ENGLISH).met(missing()));
    }

    @Test
    void itDoesNotHoldForACustomerOfWhomNothingIsKnown() throws CoreException {
        Candidate nobody = new Candidate("nobody", Map.of(), Map.of(), Map.of(), Set.of());
        assertEquals(Optional.empty(), test(parameters(), Locale.ENGLISH).met(nobody));
        assertTrue(test(parameters(), Locale.ENGLISH).urgency(nobody).isEmpty());
    }

    @Test
    void itSpeaksTheLanguageAskedFor() throws CoreException {
        if (isTranslated()) {
            assertNotEquals(test(parameters(), Locale.ENGLISH).met(meeting()),
                    test(parameters(), Locale.SIMPLIFIED_CHINESE).met(meeting()));
        }
    }

    @Test
    void itAnswersTheSameEachTime() throws CoreException {
        Condition.Test test = test(parameters(), Locale.ENGLISH);
        Optional<String> first = test.met(meeting());
        test.met(missing());
        assertEquals(first, test.met(meeting()));
    }
}
