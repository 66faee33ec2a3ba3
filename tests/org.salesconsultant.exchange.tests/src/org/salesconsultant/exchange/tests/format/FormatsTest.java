/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.exchange.format.Formats;

final class FormatsTest {

    @Test
    void aPatternFitsAWholeNameWhateverItsCase() {
        assertTrue(Formats.matches("*.csv.gz", "Orders.CSV.gz"));
        assertTrue(Formats.matches("orders-*-*.csv", "orders-2011-12.csv"));
        assertTrue(Formats.matches("orders.csv", "orders.csv"));
        assertFalse(Formats.matches("*.csv", "orders.csv.bak"));
        assertFalse(Formats.matches("a*a", "a"));
        assertFalse(Formats.matches("orders-*-12.csv", "orders-12.csv"));
    }

    @Test
    void aNameNoFormatReadsIsAProblemThatNamesThePatterns() {
        CoreException trouble = assertThrows(CoreException.class, () -> Formats.ofFile("data/a.parquet", "a.parquet"));
        assertTrue(trouble.getMessage().startsWith("data/a.parquet: "), trouble::getMessage);
        assertTrue(trouble.getMessage().contains("*.csv.gz"), trouble::getMessage);
    }

    @Test
    void aBrokenFormatIsReportedAndHidesNoOther() throws CoreException {
        assertEquals(1, Formats.registry().failures(true).size());
        assertEquals("org.salesconsultant.exchange.tests.broken", Formats.registry().failures(true).getFirst().id());
        assertTrue(Formats.ofFile("here", "a.csv").create() != null);
    }
}
