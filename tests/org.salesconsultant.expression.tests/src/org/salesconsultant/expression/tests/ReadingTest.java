/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.expression.reading.DateText;
import org.salesconsultant.expression.reading.NumberFormatText;
import org.salesconsultant.expression.reading.NumberText;
import org.salesconsultant.expression.reading.ValueText;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({"17850.0, 17850", "' -3 ', -3", "+2.50, 2.5", "1e3, 1000", ".5, 0.5", "5., 5"})
    void reads_plain_numbers(String text, String expected) {
        assertEquals(expected, ValueText.of(NumberText.read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,5", "1 000", "0x10", "NaN", "Infinity", "--1", "1e", "e5", ".", "1e500", "12a",
        "１２"})
    void does_not_take_other_text_for_numbers(String text) {
        assertNull(NumberText.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            1,234.5; 12,345,678.9; 12345678.9
            1,234.5; 1234.5; 1234.5
            1,234.5; 1,23.5;
            1,234.5; 1.234,5;
            1.234,5; -1.234,50; -1234.5
            1.234,5; 1.5;
            1 234,5; 12 345; 12345
            1234,5; 1,5; 1.5
            1234,5; 1.5;
            1,234.5; ,123;
            1,234.5; 1,2345;
            """)
    void reads_numbers_as_an_example_shows(String example, String text, String expected) {
        assertEquals(expected, ValueText.of(NumberFormatText.like(example).orElseThrow().read(text)));
    }

    @Test
    void an_example_that_shows_nothing_is_refused() {
        assertTrue(NumberFormatText.like("#,##0.00").isEmpty());
        assertTrue(NumberFormatText.like("1,234,5").isEmpty());
    }

    @Test
    void reads_days_and_times_strictly() {
        assertEquals(LocalDateTime.of(2010, 12, 1, 8, 26), DateText.ISO.timestamp("2010-12-01 08:26:00"));
        assertEquals(LocalDate.of(2010, 12, 1), DateText.ISO.date("2010-12-01 00:00"));
        assertNull(DateText.ISO.date("2010-12-01 08:26"));
        assertNull(DateText.ISO.date("2010-02-30"));
        DateText mixed = DateText.of("d/M/yyyy H:mm | d/M/yyyy | MMM d, yyyy");
        assertEquals(LocalDateTime.of(2010, 12, 1, 8, 26), mixed.timestamp("1/12/2010 8:26"));
        assertEquals(LocalDate.of(2011, 3, 9), mixed.date("Mar 9, 2011"));
        assertNull(mixed.date("31/2/2011"));
        assertNull(mixed.date("2011-03-09"));
        assertEquals(LocalDate.of(2011, 3, 9), DateText.of("yyyy年M月d日").date("2011年3月9日"));
        assertThrows(IllegalArgumentException.class, () -> DateText.of("bogus"));
    }

    @Test
    void writes_values_plainly() {
        assertEquals("17850", ValueText.of(new BigDecimal("17850.00")));
        assertEquals("2010-12-01T08:00:00", ValueText.of(LocalDateTime.of(2010, 12, 1, 8, 0)));
        assertNull(ValueText.of(null));
    }
}
