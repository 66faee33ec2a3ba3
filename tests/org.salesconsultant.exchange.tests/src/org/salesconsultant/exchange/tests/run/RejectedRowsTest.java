/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.reject.RejectCopy;
import org.salesconsultant.exchange.run.ImportOutcome;

/** Rows that were refused come back corrected. */
class RejectedRowsTest {

    private static final String SOURCE = """
            nr,名称,age,note
            1,王小明,34,"a, ""b\"""
            2,李芳,三十,=1+1
            3,Bob,41,'quoted
            4,Carl,52,x,y
            5,Dora,17000000000000000,-x
            """;

    @TempDir
    Path project;

    private ImportFixture fixture;

    @BeforeEach
    void importOnce() throws IOException, CoreException {
        fixture = new ImportFixture(project).source("data/客户.csv", SOURCE).parameter("quote", "\"")
                .map("Customer", "id=nr", "name=名称", "income=age", "city=note");
        ImportOutcome outcome = fixture.run();
        assertEquals(2, outcome.kept());
        assertEquals(1, outcome.refusedReading());
        assertEquals(2, outcome.refusedMapping());
    }

    private Path rejects() {
        return fixture.request().folder().rejects();
    }

    private List<String> readAfter(ImportOutcome outcome) throws IOException {
        assertTrue(outcome.loaded());
        return Files.readAllLines(rejects());
    }

    private List<String> customers() throws CoreException {
        return fixture.query("SELECT id, name, {text(income)}, city FROM customers ORDER BY id");
    }

    @Test
    void theFileHasTheOriginalFieldsTheNumberOfTheRowAndTheReason() throws IOException {
        List<String> lines = Files.readAllLines(rejects());
        assertEquals("_file,_row,_column,_reason,nr,名称,age,note,_text", lines.getFirst());
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("data/客户.csv,4,,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",4,Carl,52,x,\"4,Carl,52,x,y\""), lines.get(1));
        assertTrue(lines.get(2).startsWith("data/客户.csv,2,age,"), lines.get(2));
        assertTrue(lines.get(2).endsWith(",2,李芳,三十,'=1+1,"), lines.get(2));
    }

    @Test
    void correctedRowsTakeTheirPlaceAndNoDuplicateArises() throws IOException, CoreException {
        String corrected = Files.readString(rejects()).replace("三十", "30").replace("17000000000000000", "17");
        Path file = Files.writeString(project.resolve("corrected.csv"), corrected);
        assertEquals(3, fixture.correct(file));
        ImportOutcome outcome = fixture.run();
        assertTrue(outcome.loaded());
        assertEquals(5, outcome.kept());
        assertEquals(0, outcome.refusedReading() + outcome.refusedMapping());
        assertEquals(List.of("1|王小明|34.0000|a, \"b\"", "2|李芳|30.0000|=1+1", "3|Bob|41.0000|'quoted", "4|Carl|52.0000|x",
                "5|Dora|17.0000|-x"), customers());
        assertFalse(Files.exists(rejects()), "nothing is refused now");
        assertFalse(fixture.run().loaded(), "the same again changes nothing");
    }

    @Test
    void aWorkbookOfThemComesBackAsItIs() throws IOException, CoreException {
        List<String> refused = Files.readAllLines(rejects());
        Path workbook = project.resolve("rejects.xlsx");
        RejectCopy.write(rejects(), workbook, Locale.ENGLISH, new NullProgressMonitor());
        assertEquals(3, fixture.correct(workbook));
        assertEquals(List.of(refused.get(0), refused.get(2), refused.get(3)), readAfter(fixture.run()),
                "of what nobody corrected, rows are refused again with the same fields; a record too long was cut to its columns");
    }

    @Test
    void aRowThatIsStillWrongIsRefusedAgainUnderItsNumber() throws IOException, CoreException {
        List<String> lines = Files.readAllLines(rejects());
        Path file = Files.write(project.resolve("corrected.csv"), List.of(lines.get(0), lines.get(1), lines.get(2).replace("三十", "thirty")));
        fixture.correct(file);
        ImportOutcome outcome = fixture.run();
        assertEquals(3, outcome.kept());
        assertEquals(List.of("map|2|age", "map|5|age"), fixture.query("SELECT stage, {text(data_row)}, column_name FROM import_rejects"
                + " WHERE source = ? ORDER BY data_row", "orders"));
        assertTrue(Files.readAllLines(rejects()).get(1).contains(",thirty,"));
    }

    @Test
    void correctionsAreForTheFileTheyCorrectAndNoOther() throws IOException, CoreException {
        fixture.correct(Files.writeString(project.resolve("corrected.csv"), Files.readString(rejects()).replace("三十", "30")));
        assertEquals(4, fixture.run().kept());
        fixture.source("data/客户.csv", SOURCE.replace("Bob", "Robert"));
        assertEquals(2, fixture.run().kept());
    }

    @Test
    void aRowThatWasNotRefusedIsNoCorrection() throws IOException {
        Path file = Files.writeString(project.resolve("corrected.csv"), "_file,_row,nr,名称,age,note\ndata/客户.csv,1,1,x,1,\n");
        CoreException thrown = assertThrows(CoreException.class, () -> fixture.correct(file));
        assertTrue(thrown.getStatus().getMessage().contains("corrected.csv, row 1"), thrown.getStatus().getMessage());
    }
}
