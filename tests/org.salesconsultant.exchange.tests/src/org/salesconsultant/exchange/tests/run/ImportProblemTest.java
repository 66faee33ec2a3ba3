/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.problem.Problem;

/** What a user can get wrong is said in one line with place and remedy, and nothing has changed then. */
final class ImportProblemTest {

    @TempDir
    Path folder;

    @Test
    void aFileWithoutAMappedColumnNamesTheColumnsThereAre() throws Exception {
        assertProblem(customers("id,town\n1,Bonn\n"), "c.csv: ", "no column 'name'", "Customer.name", "id, town");
    }

    @Test
    void anEmptyAMissingFileAndAGlobWithoutAMatch() throws Exception {
        assertProblem(customers(""), "c.csv: ", "empty");
        ImportFixture missing = customers("id,name\n");
        missing.definition.setSource("data/none.csv");
        assertProblem(missing, "data/none.csv: ", "no such file");
        missing.definition.setSource("data/*.csv");
        assertProblem(missing, "data/*.csv: ", "no file fits");
    }

    @Test
    void aMissingVariableNamesTheOption() throws Exception {
        ImportFixture project = customers("id,name\n");
        project.definition.setSource("${data}");
        assertProblem(project, "orders.import: ", "'data'", "--set data=");
    }

    @Test
    void aWrongMapping() throws Exception {
        assertProblem(customers("id,name\n").map("Shop", "id=id"), "orders.import: ", "'Shop'", "Customer, Product");
        ImportFixture attribute = new ImportFixture(folder).source("c.csv", "id\n1\n").map("Customer", "id=id", "colour=id");
        assertProblem(attribute, "orders.import: ", "'Customer.colour'", "country");
        ImportFixture required = new ImportFixture(folder).source("c.csv", "id\n1\n").map("Customer", "id=id").map("Order",
                "id=id");
        assertProblem(required, "orders.import: ", "'Order.date' is required");
        ImportFixture format = new ImportFixture(folder).source("c.csv", "id,d\n1,1\n").map("Customer", "id=id").map("Order",
                "id=id", "date=d:bogus{");
        assertProblem(format, "orders.import: ", "bogus{", "yyyy-MM-dd");
        assertProblem(new ImportFixture(folder).source("c.csv", "id\n1\n").map("Customer", "id=id", "name="), "orders.import: ",
                "'Customer.name'", "expression");
        assertProblem(new ImportFixture(folder).source("c.csv", "id\n1\n").map("Customer", "id=id", "name=(upper(town))"),
                "orders.import, ",
                "no column 'town'", "id");
        assertProblem(new ImportFixture(folder).source("c.csv", "id\n1\n"), "orders.import: ", "maps no class");
    }

    @Test
    void aWrongParameterZoneOrEncoding() throws Exception {
        assertProblem(customers("id,name\n1,Ann\n").parameter("colour", "red"), "orders.import: ", "'colour'");
        ImportFixture encoding = customers("id,name\n1,M\u00fcller\n").parameter("encoding", "US-ASCII");
        assertProblem(encoding, "c.csv: ", "in row 1, after 11 bytes", "encoding=");
        ImportFixture zone = customers("id,name\n1,Ann\n");
        zone.definition.setTimeZone("Mars/Base");
        assertProblem(zone, "orders.import: ", "Mars/Base");
    }

    @Test
    void datesThatMayBeReadInTwoWaysAreAskedAbout() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("o.csv", "id,c,d\n1,x,03/04/2011\n2,x,05/05/2011\n")
                .map("Customer", "id=c").map("Order", "id=id", "date=d");
        assertProblem(project, "orders.import: ", "'d'", "03/04/2011", "dd/MM/yyyy");
        project.source("o.csv", "id,c,d\n1,x,03/04/2011\n2,x,25/05/2011\n");
        project.run();
        assertEquals(List.of("2011-04-03 00:00:00", "2011-05-25 00:00:00"),
                project.query("SELECT {text(date)} FROM orders ORDER BY id"));
    }

    @Test
    void filesOfDifferentColumns() throws Exception {
        ImportFixture project = customers("id,name\n1,Ann\n");
        project.file("d.csv", "id,name,age\n2,Bob,3\n".getBytes());
        project.definition.setSource("?.csv");
        assertProblem(project, "d.csv: ", "differ from those of c.csv", "same columns");
    }

    @Test
    void nothingHasChangedAfterAFailure() throws Exception {
        ImportFixture project = customers("id,name\n1,Ann\n");
        project.run();
        project.source("c.csv", "id,name\n2,Bob\n3,\u00fc\n").parameter("encoding", "US-ASCII");
        assertThrows(CoreException.class, project::run);
        assertEquals(List.of("1|Ann"), project.query("SELECT id, name FROM customers ORDER BY id"));
        assertEquals(List.of("1"), project.query("SELECT {text(row_count)} FROM import_sources ORDER BY file"));
    }

    private ImportFixture customers(String text) throws Exception {
        return new ImportFixture(folder).source("c.csv", text).map("Customer", "id=id", "name=name");
    }

    private static void assertProblem(ImportFixture project, String start, String... parts) {
        CoreException trouble = assertThrows(CoreException.class, project::run);
        assertTrue(Problem.isProblem(trouble.getStatus()), trouble::toString);
        assertTrue(trouble.getMessage().startsWith(start), trouble::getMessage);
        for (String part : parts) {
            assertTrue(trouble.getMessage().contains(part), trouble::getMessage);
        }
    }
}
