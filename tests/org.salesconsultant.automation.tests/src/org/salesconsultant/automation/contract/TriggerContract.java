/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.automation.Occasion;
import org.salesconsultant.automation.Trigger;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.contribution.Parameters;

/** What every trigger must keep. */
public abstract class TriggerContract {

    /** {@return the id of the contribution under test} */
    protected abstract String id();

    /** {@return an occasion on which it fires} */
    protected abstract Occasion occasion();

    /** {@return the parameters that differ from their defaults} */
    protected Map<String, String> parameters() {
        return Map.of();
    }

    /** {@return the period it gives, empty if it does not fire} */
    protected final String period(Occasion occasion) throws CoreException {
        Contribution<Trigger> contribution = new ContributionRegistry<>(Trigger.POINT, Trigger.class).get("test", id());
        Parameters checked = contribution.parameters("test", contribution.description().version(), parameters());
        return contribution.create().period(occasion, checked).orElse("");
    }

    @Test
    void itFiresOnItsOccasionWithAPeriod() throws CoreException {
        assertFalse(period(occasion()).isBlank());
    }

    @Test
    void theSameOccasionGivesTheSamePeriod() throws CoreException {
        assertEquals(period(occasion()), period(new Occasion(occasion().kind(), occasion().asOf())));
    }

    @Test
    void anOccasionItDoesNotKnowIsNotItsOwn() throws CoreException {
        assertEquals("", period(new Occasion("no such occasion", LocalDate.of(2025, 7, 1))));
    }
}
