/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.openrefine.OpenRefineHistory;

/** Operation histories of OpenRefine. */
class OpenRefineHistoryTest {

    private static final Lines ROWS = Lines.csv("id,First Name,city,age\n1, Ann ,leeds,30\n2,,York,old\n3,Bob,,12\n4,Eve,LEEDS,70\n");

    private static final String ALL = "\"engineConfig\": {\"facets\": [], \"mode\": \"row-based\"}";

    private static OpenRefineHistory history(String... operations) throws CoreException {
        return OpenRefineHistory.of("history.json", "[" + String.join(",", operations) + "]");
    }

    private static List<String> cells(String... operations) throws CoreException {
        OpenRefineHistory history = history(operations);
        assertEquals(List.of(), history.leftOut());
        return Reading.of(history.recipe(), ROWS).cells();
    }

    private static String transform(String expression, String engine) {
        return "{\"op\": \"core/text-transform\", \"columnName\": \"First Name\", \"expression\": \"" + expression
                + "\", \"onError\": \"keep-original\", \"repeat\": false, \"repeatCount\": 10, " + engine + "}";
    }

    @Test
    void transforms_of_text_become_steps_that_standardise_it() throws CoreException {
        assertEquals(List.of("1|ANN|leeds|30", "2||York|old", "3|BOB||12", "4|EVE|LEEDS|70"),
                cells(transform("value.trim()", ALL), transform("grel:value.toUppercase()", ALL)));
    }

    @Test
    void a_constant_is_written_to_the_rows_of_the_facets() throws CoreException {
        String facets = """
                "engineConfig": {"mode": "row-based", "facets": [
                  {"type": "list", "columnName": "city", "expression": "value", "invert": false, "selectBlank": true,
                   "selectError": false, "selection": [{"v": {"v": "York", "l": "York"}}]},
                  {"type": "text", "columnName": "id", "mode": "text", "caseSensitive": false, "invert": false, "query": "2"}]}""";
        assertEquals(List.of("1| Ann |leeds|30", "2|O'Neil|York|old", "3|Bob||12", "4|Eve|LEEDS|70"),
                cells(transform("grel:\\\"O'Neil\\\"", facets)));
    }

    @Test
    void an_edit_of_many_cells_writes_each_value_to_those_it_names() throws CoreException {
        String operation = "{\"op\": \"core/mass-edit\", \"columnName\": \"city\", \"expression\": \"value\", " + ALL
                + ", \"edits\": [{\"from\": [\"leeds\", \"LEEDS\"], \"fromBlank\": false, \"fromError\": false, \"to\": \"Leeds\"},"
                + " {\"from\": [], \"fromBlank\": true, \"fromError\": false, \"to\": \"?\"}]}";
        assertEquals(List.of("1| Ann |Leeds|30", "2||York|old", "3|Bob|?|12", "4|Eve|Leeds|70"), cells(operation));
    }

    @Test
    void removed_rows_are_filtered_out_and_rows_without_a_value_stay() throws CoreException {
        String operation = """
                {"op": "core/row-removal", "engineConfig": {"mode": "row-based", "facets": [{"type": "range", "columnName": "age",
                 "expression": "value", "from": 10, "to": 31, "selectBlank": false, "selectNonNumeric": false, "selectError": false}]}}""";
        assertEquals(List.of("2||York|old", "4|Eve|LEEDS|70"), cells(operation));
    }

    @Test
    void gaps_are_filled_down() throws CoreException {
        assertEquals(List.of("1| Ann |leeds|30", "2| Ann |York|old", "3|Bob||12", "4|Eve|LEEDS|70"),
                cells("{\"op\": \"core/fill-down\", \"columnName\": \"First Name\", " + ALL + "}"));
    }

    @Test
    void what_has_no_equivalent_is_listed_with_the_reason() throws CoreException {
        OpenRefineHistory history = history(transform("value.trim()", ALL),
                "{\"op\": \"core/column-split\", \"columnName\": \"city\", " + ALL + "}", transform("value.toNumber()", ALL),
                transform("value.fingerprint()", ALL), transform("value.trim()", "\"engineConfig\": {\"mode\": \"record-based\"}"));
        assertEquals(1, history.recipe().getSteps().size());
        assertEquals(List.of("operation 2 (core/column-split) was left out: no step does this",
                "operation 3 (core/text-transform) was left out: values that cannot be read would be lost; add a step of convertType"
                        + " that says what becomes of them",
                "operation 4 (core/text-transform) was left out: no step does 'value.fingerprint()'",
                "operation 5 (core/text-transform) was left out: it works on records of several rows"), history.leftOut());
    }

    @Test
    void a_file_that_is_no_history_is_a_problem_in_one_line() {
        for (String json : List.of("{}", "[1]", "not json", "[{\"op\": []}]", "")) {
            String line = assertThrows(CoreException.class, () -> OpenRefineHistory.of("x.json", json)).getMessage();
            assertTrue(line.startsWith("x.json: ") && !line.contains("\n"), line);
        }
    }
}
