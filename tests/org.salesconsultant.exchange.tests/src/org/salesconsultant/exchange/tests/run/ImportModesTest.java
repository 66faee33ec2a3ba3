/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.reject.ConflictFile;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.store.ChangeSet;

/** Insert, update, skip; dry runs; references by another attribute than the key; edits that win. */
class ImportModesTest {

    @TempDir
    Path project;

    private ImportFixture fixture;

    @BeforeEach
    void aCustomerMadeByHand() throws IOException, CoreException {
        fixture = new ImportFixture(project).source("c.csv", "id,name,mail\n1,Ann,Ann@example.org\n2,Bob,bob@example.org\n")
                .map("Customer", "id=id", "name=name", "email=mail");
        byHand(Map.of("id", "1", "name", "Anna"));
    }

    private void byHand(Map<String, String> customer) throws CoreException {
        fixture.store().write(ChangeSet.byHand(ImportFixture.ACTOR), writer -> {
            writer.save(fixture.types.get("Customer"), customer, 0);
            return null;
        }, null);
    }

    private List<String> customers() throws CoreException {
        return fixture.query("SELECT id, name FROM customers ORDER BY id");
    }

    private ImportOutcome run(ImportMode mode) throws CoreException {
        return fixture.run(new ImportOptions(false, false, mode));
    }

    @Test
    void skipLeavesWhatIsThere() throws CoreException {
        assertEquals(1, run(ImportMode.SKIP).loads().get("Customer").skipped());
        assertEquals(List.of("1|Anna", "2|Bob"), customers());
    }

    @Test
    void insertRefusesTheRowsOfKeysThatAreThere() throws CoreException {
        ImportOutcome outcome = run(ImportMode.INSERT);
        assertEquals(1, outcome.kept());
        assertEquals(List.of("map|1|id|duplicates|null|'1' is there already, and this import only inserts"), fixture.rejects());
        assertEquals(List.of("1|Anna", "2|Bob"), customers());
        assertEquals(1, fixture.run(new ImportOptions(false, true, ImportMode.INSERT)).kept(), "its own are no others'");
    }

    @Test
    void updateLeavesWhatAPersonWroteUntilItIsReleased() throws IOException, CoreException {
        ImportOutcome outcome = run(ImportMode.UPDATE);
        assertEquals(1, outcome.conflicts());
        assertEquals(List.of("1|Anna", "2|Bob"), customers());
        assertEquals(List.of("class,key,column,kept,offered", "Customer,1,name,Anna,Ann"),
                Files.readAllLines(fixture.request().folder().conflicts()));
        fixture.store().write(ChangeSet.byHand(ImportFixture.ACTOR), writer -> ConflictFile.release(writer, "orders", fixture.types), null);
        assertEquals(0, fixture.run(new ImportOptions(false, true, null)).conflicts());
        assertEquals(List.of("1|Ann", "2|Bob"), customers());
        assertFalse(Files.exists(fixture.request().folder().conflicts()));
    }

    @Test
    void aDryRunCountsEverythingAndKeepsNothing() throws CoreException {
        ImportOutcome outcome = fixture.run(new ImportOptions(true, false, null));
        assertEquals(2, outcome.kept());
        assertEquals(1, outcome.loads().get("Customer").inserted());
        assertEquals(1, outcome.conflicts());
        assertEquals(List.of("1|Anna"), customers());
        assertTrue(Files.exists(fixture.request().folder().dryRun().conflicts()));
        assertTrue(fixture.run().loaded(), "it was not imported before");
    }

    @Test
    void aReferenceIsFoundByAnotherAttribute() throws IOException, CoreException {
        fixture.run();
        byHand(Map.of("id", "3", "email", "twice@example.org"));
        byHand(Map.of("id", "4", "email", "twice@example.org"));
        fixture.source("o.csv", "nr,mail,total,day\no1, BOB@example.org,5,2024-05-01\n"
                + "o2,nobody@example.org,6,2024-05-01\no3,twice@example.org,7,2024-05-01\n");
        fixture.definition.setId("orders by mail");
        fixture.definition.getMappings().clear();
        fixture.map("Order", "id=nr", "customer.email=mail", "amount=total", "date=day");
        assertEquals(1, fixture.run().kept());
        assertEquals(List.of("o1|2"), fixture.query("SELECT id, customer_id FROM orders ORDER BY id"));
        assertEquals(List.of("2|mail|customer-unknown|6.0000|there is no Customer with email 'nobody@example.org'",
                "3|mail|customer-unknown|7.0000|several Customer have email 'twice@example.org'"),
                fixture.query("SELECT {text(data_row)}, column_name, category, {text(amount)}, reason FROM import_rejects"
                        + " WHERE source = ? ORDER BY data_row", "orders by mail"));
    }

    @Test
    void variablesStandInExpressions() throws IOException, CoreException {
        fixture.variables.put("suffix", "it's");
        fixture.source("d.csv", "id,name\n7,Zoe\n").definition.getMappings().clear();
        fixture.map("Customer", "id=id", "name=(name + ' ${suffix}')").run();
        assertEquals(List.of("1|Anna", "7|Zoe it's"), customers());
    }
}
