/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.Feature;
import org.salesconsultant.features.FeatureCatalogue;

/** What every contributed feature keeps to. Extend it and say which one is meant. */
public abstract class FeatureContract {

    private static final CustomerHistory HISTORY = new CustomerHistory(new AsOf(LocalDate.of(2024, 5, 1)),
            new String[] {"ann", "bob", "cai"}, new int[] {0, 3, 4, 6}, new int[] {19700, 19710, 19840, 19838, 19000, 19001},
            new long[] {100_0000, -20_0000, 50_0000, 7_5000, 1_0000, 1_0000}, new boolean[] {true, false, true, true, true, true},
            new int[] {2, 1, 2});

    /** {@return the id of the contribution} */
    protected abstract String id();

    /** {@return values of its parameters, where defaults do not do} */
    protected Map<String, String> parameters() {
        return Map.of();
    }

    @Test
    void itIsContributedWithANameAndAVersion() throws CoreException {
        assertFalse(contribution().description().name().startsWith("%"), contribution().description().name());
        assertTrue(contribution().description().version().matches("\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void itsColumnIsAName() throws CoreException {
        assertTrue(feature().column(checked()).matches("[a-z][a-z0-9_]*"), feature().column(checked()));
    }

    @Test
    void itHasALabelInBothLanguages() throws CoreException {
        assertFalse(feature().label(checked(), Locale.ENGLISH).isBlank());
        assertFalse(feature().label(checked(), Locale.SIMPLIFIED_CHINESE).isBlank());
    }

    @Test
    void itGivesEachCustomerAFiniteOrMissingValue() throws CoreException {
        double[] values = feature().values(HISTORY, checked());
        assertEquals(HISTORY.size(), values.length);
        for (double value : values) {
            assertFalse(Double.isInfinite(value));
        }
    }

    @Test
    void itIsTheSameEachTimeAndChangesNothingOfTheHistory() throws CoreException {
        long[] amounts = HISTORY.amounts().clone();
        int[] days = HISTORY.days().clone();
        assertArrayEquals(feature().values(HISTORY, checked()), feature().values(HISTORY, checked()));
        assertArrayEquals(amounts, HISTORY.amounts());
        assertArrayEquals(days, HISTORY.days());
    }

    @Test
    void aCustomersValueDoesNotDependOnTheOthers() throws CoreException {
        double[] all = feature().values(HISTORY, checked());
        CustomerHistory bob = new CustomerHistory(HISTORY.asOf(), new String[] {"bob"}, new int[] {0, 1}, new int[] {19838},
                new long[] {7_5000}, new boolean[] {true}, new int[] {1});
        assertArrayEquals(new double[] {all[1]}, feature().values(bob, checked()));
    }

    private Contribution<Feature> contribution() throws CoreException {
        return new FeatureCatalogue().registry().get("contract", id());
    }

    private Feature feature() throws CoreException {
        return contribution().create();
    }

    private Parameters checked() throws CoreException {
        return contribution().parameters("contract", contribution().description().version(), parameters());
    }
}
