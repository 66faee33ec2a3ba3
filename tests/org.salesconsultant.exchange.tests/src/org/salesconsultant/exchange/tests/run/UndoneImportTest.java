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
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.store.Undone;

/** An import is taken back as a whole, updates included. */
class UndoneImportTest {

    private static final String FIRST = "id,name,city\n1,Ann,York\n2,Bob,Bonn\n3,Cid,Rome\n";

    private static final String SECOND = "id,name,city\n1,Anna,York\n2,Bob,Köln\n4,Dan,Oslo\n5,Eve,Bern\n";

    @TempDir
    Path project;

    private ImportFixture fixture;

    private List<String> before;

    private ImportOutcome first;

    private ImportOutcome second;

    @BeforeEach
    void importTwice() throws IOException, CoreException {
        fixture = new ImportFixture(project).source("c.csv", FIRST).map("Customer", "id=id", "name=name", "city=city");
        first = fixture.run();
        before = customers();
        second = fixture.source("c.csv", SECOND).run();
    }

    private List<String> customers() throws CoreException {
        return fixture.query("SELECT id, name, city FROM customers ORDER BY id");
    }

    @Test
    void theStoreIsAsItWasBefore() throws CoreException {
        Undone undone = fixture.undo(false);
        assertEquals(before, customers());
        assertEquals(3, undone.restored());
        assertEquals(2, undone.removed());
        assertEquals(List.of(), undone.edited());
    }

    @Test
    void anImportTellsItsChangeSetAndOneThatDidNothingHasNone() throws CoreException {
        assertEquals(List.of(String.valueOf(first.changeSet()), String.valueOf(second.changeSet())),
                fixture.query("SELECT {text(id)} FROM change_sets ORDER BY id"));
        assertEquals(0, fixture.run().changeSet());
    }

    @Test
    void theFirstImportIsTakenBackAfterTheSecond() throws CoreException {
        fixture.undo(false);
        fixture.undo(false);
        assertEquals(List.of(), customers());
    }

    @Test
    void whatWasEditedSinceIsListedAndKept() throws CoreException {
        fixture.edit("1", "city", "Leeds");
        fixture.edit("4", "name", "Daniel");
        Undone undone = fixture.undo(false);
        assertEquals(List.of(new Undone.Edited("Customer", "1"), new Undone.Edited("Customer", "4")), undone.edited());
        assertEquals(List.of("1|Anna|Leeds", "2|Bob|Bonn", "3|Cid|Rome", "4|Daniel|Oslo"), customers());
    }

    @Test
    void whatWasEditedSinceIsTakenBackTooOnRequest() throws CoreException {
        fixture.edit("1", "city", "Leeds");
        fixture.edit("4", "name", "Daniel");
        assertEquals(2, fixture.undo(true).edited().size());
        assertEquals(before, customers());
    }

    @Test
    void itStaysUndoneUntilItsSourceChangesOrItIsWishedAgain() throws CoreException {
        fixture.undo(false);
        ImportOutcome same = fixture.run();
        assertTrue(same.undone());
        assertFalse(same.loaded());
        assertEquals(before, customers());
        ImportOutcome again = fixture.run(new ImportOptions(false, true, null));
        assertTrue(again.loaded());
        assertEquals(4, customers().size());
        assertFalse(fixture.run().undone());
    }
}
