/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.preview.CellState;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.preview.PreviewRow;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.entity.CrmTypes;

class ImportPreviewTest {

    @TempDir
    private Path folder;

    private final Import draft = AnalysisFactory.eINSTANCE.createImport();

    @Test
    void aSourceAloneShowsItsRowsAndHowItIsRead() throws Exception {
        source("id;name\n1;Ann\n2;\n");
        ImportPreview preview = preview(10);
        assertEquals(List.of("id", "name"), preview.columns());
        assertEquals(";", preview.settings().get("delimiter"));
        assertEquals("true", preview.settings().get("header"));
        assertEquals(java.util.Arrays.asList("2", null), preview.rows().getLast().fields());
        assertTrue(preview.targets().isEmpty());
        assertTrue(preview.problem().contains("maps no class"), preview.problem());
        assertEquals(2, preview.size().rows());
        assertTrue(preview.size().exact());
    }

    @Test
    void eachCellTellsWhatBecomesOfIt() throws Exception {
        source("id,age,income\n17850.0,30,1.00005\n17851.0,old,x\n17852.0,200,\n");
        map("id", "age", "income");
        List<PreviewRow> rows = preview(10).rows();
        assertEquals(List.of(CellState.CONVERTED, CellState.TAKEN, CellState.CONVERTED), states(rows.get(0)));
        assertEquals(List.of("17850", "30", "1.0001"), rows.get(0).cells().stream().map(each -> each.text()).toList());
        assertEquals(List.of(CellState.CONVERTED, CellState.REFUSED, CellState.REFUSED), states(rows.get(1)), "all, not the first");
        assertEquals(List.of(CellState.CONVERTED, CellState.OUT_OF_RANGE, CellState.EMPTY), states(rows.get(2)));
        assertFalse(rows.get(1).taken());
        assertTrue(rows.get(2).taken());
        assertTrue(rows.get(1).cells().get(1).reason().contains("old"), rows.get(1).cells().get(1).reason());
    }

    @Test
    void aRecordThatIsNoRowStandsInItsPlaceWithItsReason() throws Exception {
        source("id,age\n1,30\n2,30,40\n3,31\n");
        map("id", "age");
        List<PreviewRow> rows = preview(10).rows();
        assertEquals(List.of(1L, 2L, 3L), rows.stream().map(PreviewRow::row).toList());
        assertTrue(rows.get(1).refused().contains("3"), rows.get(1).refused());
        assertNull(rows.get(2).refused());
    }

    @Test
    void aColumnThatIsNotThereIsAProblemAndTheRowsAreShown() throws Exception {
        source("id,age\n1,30\n");
        map("id", "income");
        ImportPreview preview = preview(10);
        assertTrue(preview.problem().contains("income"), preview.problem());
        assertEquals(1, preview.rows().size());
    }

    @Test
    void anotherDelimiterIsAnotherTable() throws Exception {
        source("id;name,first\n1;Ann,A\n");
        Configured format = AnalysisFactory.eINSTANCE.createConfigured();
        format.setContribution("org.salesconsultant.exchange.csv");
        Parameter delimiter = AnalysisFactory.eINSTANCE.createParameter();
        delimiter.setName("delimiter");
        delimiter.setValue(",");
        format.getParameters().add(delimiter);
        draft.setFormat(format);
        assertEquals(List.of("id;name", "first"), preview(10).columns());
    }

    @Test
    void onlyTheFirstRowsAreReadAndTheRestIsEstimated() throws Exception {
        source("id,name\n" + "12345,somebody\n".repeat(20_000));
        ImportPreview preview = preview(100);
        assertEquals(100, preview.rows().size());
        assertFalse(preview.size().exact());
        assertEquals(20_000, preview.size().rows(), 400);
    }

    @Test
    void rowsWithoutAKeyHaveTheirNumber() throws Exception {
        source("age\n30\n30\n");
        map("age");
        AttributeMapping key = AnalysisFactory.eINSTANCE.createAttributeMapping();
        key.setAttribute("id");
        key.setColumn("#");
        draft.getMappings().getFirst().getAttributes().add(key);
        assertEquals(List.of("1", "2"), preview(10).rows().stream().map(each -> each.cells().getFirst().text()).toList());
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        draft.setSource("none.csv");
        CoreException trouble = assertThrows(CoreException.class, () -> preview(10));
        assertTrue(trouble.getStatus().getMessage().contains("none.csv"));
    }

    private static List<CellState> states(PreviewRow row) {
        return row.cells().stream().map(each -> each.state()).toList();
    }

    private void source(String text) throws IOException {
        Files.writeString(folder.resolve("a.csv"), text, StandardCharsets.UTF_8);
        draft.setSource("a.csv");
    }

    /** Maps columns to the attributes of a customer that have their names. */
    private void map(String... columns) {
        EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
        mapping.setEntity("Customer");
        for (String each : columns) {
            AttributeMapping attribute = AnalysisFactory.eINSTANCE.createAttributeMapping();
            attribute.setAttribute(each);
            attribute.setColumn(each);
            mapping.getAttributes().add(attribute);
        }
        draft.getMappings().add(mapping);
    }

    private ImportPreview preview(int rows) throws CoreException {
        return ImportPreview.of(new ImportRequest(folder, draft, folder.resolve("a.import"), Map.of(), ZoneId.of("UTC"), "EUR", "",
                null), CrmTypes.metamodel(), rows, new NullProgressMonitor());
    }
}
