/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.cleaning.tests.Lines.Line;
import org.salesconsultant.results.rows.CellChange;

/** What each step of ours makes of a few rows. */
class StepsTest {

    /** {@return what a step makes of one column; an empty text is a missing value} */
    private static Reading column(String contribution, Map<String, String> parameters, String... values)
            throws CoreException {
        return Reading.of(Recipes.recipe().step("s", contribution, parameters).done(), lines(values));
    }

    private static Lines lines(String... values) {
        List<Line> lines = new ArrayList<>();
        for (String value : values) {
            lines.add(new Line("f", lines.size() + 1L, value));
        }
        return Lines.of(List.of("x"), lines);
    }

    private static Reading numbers(String type, String method, String... values) throws CoreException {
        return Reading.of(Recipes.recipe().step("n", "convertType", Map.of("columns", "x", "type", type))
                .step("m", "missingValues", Map.of("columns", "x", "method", method)).done(), lines(values));
    }

    @Test
    void the_first_of_exact_duplicates_stays() throws CoreException {
        Reading reading = column("exactDuplicates", Map.of(), "a", "b", "a", "", "", "b", "A");
        assertEquals(List.of("f:1|a", "f:2|b", "f:4|", "f:7|A"), reading.rows());
        assertEquals(List.of(3L, 5L, 6L), reading.rejected().stream().map(row -> row.row()).toList());
    }

    @Test
    void cells_of_duplicates_are_compared_one_by_one() throws CoreException {
        Lines lines = Lines.csv("a,b\nx,yz\nxy,z\nxyz,\n,xyz\n");
        assertEquals(4, Reading.of(Recipes.recipe().step("s", "exactDuplicates", Map.of()).done(), lines).rows().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integer | mean   | 1,,2       | 1,2,2
            integer | median | 1,,2,7     | 1,2,2,7
            decimal | mean   | 1,,2       | 1,1.5,2
            decimal | mean   | 0.1,0.2,   | 0.1,0.2,0.15
            decimal | median | 9,1,,2,2.5 | 9,1,2.25,2,2.5
            decimal | mode   | 2,3,3.0,2, | 2,3,3,2,2
            integer | mean   | 1,2        | 1,2
            integer | median | ,          | ,
            """)
    void numbers_are_filled_by_typical_values(String type, String method, String values, String expected)
            throws CoreException {
        Reading reading = numbers(type, method, values.split(",", -1));
        assertEquals(List.of(expected.split(",", -1)), reading.cells());
    }

    @Test
    void a_gap_is_filled_by_the_value_before_it_in_the_same_file() throws CoreException {
        Lines lines = Lines.of(List.of("x"), List.of(new Line("a", 1, ""), new Line("a", 3, "u"), new Line("a", 4, ""),
                new Line("a", 9, ""), new Line("a", 10, "v"), new Line("b", 1, ""), new Line("b", 2, "w"), new Line("b", 3, "")));
        Reading reading = Reading.of(Recipes.recipe().step("s", "missingValues", Map.of("method", "previous")).done(), lines);
        assertEquals(List.of("", "u", "u", "u", "v", "", "w", "w"), reading.cells());
        assertEquals(List.of("4", "9", "3"), reading.changes().stream().map(CellChange::key).toList());
    }

    @Test
    void texts_that_stand_for_missing_are_told_by_the_recipe() throws CoreException {
        Map<String, String> drop = new TreeMap<>(Map.of("method", "drop"));
        assertEquals(List.of("NA", "a"), column("missingValues", drop, "NA", "", "a").cells());
        drop.put("missingTexts", "na, null");
        assertEquals(List.of("a"), column("missingValues", drop, "NA", "", " Null ", "a").cells());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer   |                    | 17850.0             | 17850
            integer   |                    | 9223372036854775807 | 9223372036854775807
            integer   |                    | 9223372036854775808 | -
            integer   |                    | 12.5                | -
            integer   |                    | 1e3                 | 1000
            integer   | `1.234,5`          | 17.850              | 17850
            decimal   |                    | 2.50                | 2.5
            decimal   |                    | 0.1234567890123456789 | -
            decimal   | 1,234.5            | 8,911,407.904       | 8911407.904
            decimal   | 1.234,5            | -611.342,09         | -611342.09
            decimal   |                    | abc                 | -
            date      |                    | 2010-12-01          | 2010-12-01
            date      |                    | 2010-12-01 08:26    | -
            date      | d/M/yyyy           | 1/12/2010           | 2010-12-01
            date      | d/M/yyyy           | 31/2/2010           | -
            date      | yyyy年M月d日        | 2010年12月1日        | 2010-12-01
            date      | `d/M/yyyy|MMM d, yyyy` | Dec 1, 2010       | 2010-12-01
            timestamp |                    | 2010-12-01 08:26:00 | 2010-12-01T08:26:00
            timestamp | d.M.yyyy H:mm      | 1.12.2010 8:26      | 2010-12-01T08:26:00
            text      |                    | 0012                | 0012
            """)
    void values_are_read_as_told(String type, String format, String value, String expected) throws CoreException {
        Map<String, String> parameters = new TreeMap<>(Map.of("columns", "x", "type", type));
        if (format != null) {
            parameters.put("format", format);
        }
        Reading reading = column("convertType", parameters, value);
        assertEquals(expected.equals("-") ? List.of() : List.of(expected), reading.cells());
        assertEquals(expected.equals("-") ? 1 : 0, reading.rejected().size());
    }

    @Test
    void what_cannot_be_read_may_be_left_missing_and_is_reported() throws CoreException {
        Reading reading = column("convertType", Map.of("columns", "x", "type", "integer", "unreadable", "missing"), "1.0", "x",
                "NA", "3.0");
        assertEquals(List.of("1", "", "", "3"), reading.cells());
        assertEquals(List.of(new CellChange("s", "f", "2", "x", "x", null, 1), new CellChange("s", "", "", "x", "1.0", "1", 3)),
                reading.changes());
    }

    @Test
    void conversions_of_dropped_rows_are_not_counted() throws CoreException {
        Lines lines = Lines.csv("a,b\n1.0,x\n2.0,2\n");
        Reading reading = Reading.of(Recipes.recipe().step("s", "convertType", Map.of("columns", "a,b", "type", "integer"))
                .done(), lines);
        assertEquals(List.of(new CellChange("s", "lines.csv", "2", "a", "2.0", "2", 1)), reading.changes());
        assertEquals("1.0,x", reading.rejected().getFirst().text());
    }

    @Test
    void the_text_of_a_dropped_row_is_csv() throws CoreException {
        Lines lines = Lines.of(List.of("a", "b", "c"), List.of(new Line("f", 1, "x,y", "say \"hi\"", "")));
        Reading reading = Reading.of(Recipes.recipe().step("s", "filterRows", Map.of("expression", "false")).done(), lines);
        assertEquals("\"x,y\",\"say \"\"hi\"\"\",", reading.rejected().getFirst().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            `  a \t b  `; trim=true; a b
            `a  b`; innerSpace=false; a  b
            ` a `; trim=false; ` a `
            `ＡＢＣ　１２３！`; width=half; ABC 123!
            `ABC 1`; width=full; `ＡＢＣ　１`
            `o'NEIL smith-jones`; case=title; O'neil Smith-Jones
            ÉCOLE; case=lower; école
            ß; case=upper; SS
            `e\u0301`; unicode=NFC; é
            ﬁ½; unicode=NFKC; fi1⁄2
            张三　李四; trim=true; 张三 李四
            """)
    void text_is_written_the_same_way(String value, String setting, String expected) throws CoreException {
        String[] parts = setting.split("=");
        assertEquals(List.of(expected), column("standardiseText", Map.of(parts[0], parts[1]), value).cells());
    }

    @Test
    void a_text_of_spaces_only_becomes_missing() throws CoreException {
        Reading reading = column("standardiseText", Map.of(), " \u3000 ", "a");
        assertEquals(List.of("", "a"), reading.cells());
        assertEquals(List.of(new CellChange("s", "f", "1", "x", " \u3000 ", null, 1)), reading.changes());
    }

    @Test
    void a_filter_drops_what_is_false_or_missing() throws CoreException {
        Reading reading = column("filterRows", Map.of("expression", "number(x) > 1"), "1", "2", "", "abc");
        assertEquals(List.of("2"), reading.cells());
        assertTrue(reading.rejected().stream().allMatch(row -> row.column().equals("x")));
    }
}
