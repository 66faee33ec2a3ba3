/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.exchange.format.RecordSource;

/** Delimiter, quote and header are found out, and declared ones win. */
final class DialectTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsTheOneThatSplitsEvenly(String delimiter) throws Exception {
        RecordSource source = open("id_name_price\n1_\"Cups, set; of|6\"_1.5\n2_Tea_2\n".replace("_", delimiter));
        assertEquals(delimiter.equals("\t") ? "tab" : delimiter, source.settings().get("delimiter"));
        assertEquals(List.of("id", "name", "price"), source.columns());
    }

    @Test
    void decimalCommasDoNotHideSemicolons() throws Exception {
        assertEquals(";", open("id;price;note\n1;1,5;a\n2;2,75;b, c\n3;3,0;d\n").settings().get("delimiter"));
    }

    @Test
    void aFileOfOneColumnIsRead() throws Exception {
        assertEquals(List.of("email"), open("email\na@example.com\nb@example.com\n").columns());
    }

    @Test
    void apostrophesAreQuotesOnlyWhereTheyBoundFields() throws Exception {
        RecordSource quoted = open("id,name\n1,'Cups, six'\n2,'Tea, green'\n3,'x'\n");
        assertEquals("'", quoted.settings().get("quote"));
        assertEquals("\"", open("id,name\n1,O'Neill\n2,'tis\n").settings().get("quote"));
    }

    @Test
    void aHeaderIsToldFromDataByItsTextsOrByTheNamesAskedFor() throws Exception {
        assertEquals(List.of("id", "2019", "2020"), open("id,2019,2020\n1,5,6\n", "id").columns());
        assertEquals(List.of("column1", "column2"), open("17850,2010-12-01\n17851,2010-12-02\n").columns());
        assertEquals("false", open("17850,2010-12-01\n").settings().get("header"));
        assertEquals(List.of("name", "name_2", "column3"), open("name,name,\n1,2,3\n", "name").columns());
    }

    @Test
    void declaredSettingsWin() throws Exception {
        CsvFixture csv = new CsvFixture(folder).with("delimiter", ";").with("header", "false").with("quote", "none");
        RecordSource source = csv.open(csv.write("a,b;c\nd,e;\"f\n", "UTF-8"));
        assertEquals(List.of("column1", "column2"), source.columns());
        assertEquals("none", source.settings().get("quote"));
    }

    @Test
    void aDelimiterOfSeveralCharactersIsAProblem() throws Exception {
        CsvFixture csv = new CsvFixture(folder).with("delimiter", "::");
        Path file = csv.write("a::b\n", "UTF-8");
        Problems.assertLine(() -> csv.open(file), "file.csv: ", "'::'", "one character");
    }

    @Test
    void aFileOfBlanksIsEmpty() throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        Path file = csv.write("\n \n\n", "UTF-8");
        Problems.assertLine(() -> csv.open(file), "file.csv: ", "empty");
        assertTrue(csv.open(csv.write("a,b\n", "UTF-8")).columns().contains("a"));
    }

    private RecordSource open(String text, String... expected) throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        return csv.open(csv.write(text, "UTF-8"), expected);
    }
}
