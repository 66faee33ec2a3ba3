/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.RunOutcome;
import org.salesconsultant.analysis.RunVerifier;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.results.run.FeatureLabel;
import org.salesconsultant.results.run.RunFolder;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** An attribute that only the project knows is imported, stored and exported like any other. */
class ExtraAttributeTest {

    @TempDir
    Path scratch;

    @Test
    void anAttributeOfTheProjectIsImportedStoredAndExported() throws CoreException, IOException {
        SampleProject project = SampleProject.in(scratch);
        project.run();
        project.edit("retail.scproject", Project.class, model -> model.getAttributes().add(attribute()));
        project.edit("customers.import", Import.class,
                model -> model.getMappings().getFirst().getAttributes().add(mapping()));
        Path run = project.run().runFolder();

        List<String> stored = stored(project);
        assertFalse(stored.isEmpty(), "no customer has the attribute");
        String sheet = customersSheet(run.resolve("results.xlsx"));
        assertTrue(sheet.contains("Home market"), "the heading is missing");
        assertTrue(sheet.contains(stored.getFirst()), stored.getFirst());
        assertEquals(List.of(), project.runs().stream().filter(each -> each.getFileName().toString().startsWith(".")).toList());
    }

    @Test
    void aNumberOfTheProjectIsAFeatureInTablesReportAndSegments() throws CoreException, IOException {
        SampleProject project = SampleProject.in(scratch);
        project.edit("retail.scproject", Project.class, model -> {
            ExtraAttribute visits = attribute();
            visits.setName("shopVisits");
            visits.setType("integer");
            visits.setLabel("Visits to the shop");
            visits.setLabelChinese("到店次数");
            visits.setDefaultValue("3");
            model.getAttributes().add(visits);
        });
        project.edit("value.segmentation", Segmentation.class, model -> {
            FeatureUse use = AnalysisFactory.eINSTANCE.createFeatureUse();
            use.setId("visits");
            use.setContribution("attribute.shopVisits");
            model.getFeatures().add(use);
        });
        RunOutcome outcome = project.run();
        RunFolder run = RunFolder.open(outcome.runFolder());
        assertTrue(run.rows("customers.csv").stream().allMatch(row -> row.getField("attribute.shop_visits").equals("3")));
        assertTrue(run.features().contains(new FeatureLabel("attribute.shop_visits", "Visits to the shop", "到店次数", "")));
        assertTrue(run.segmentProfile().stream().anyMatch(line -> line.feature().equals("attribute.shop_visits")));
        assertEquals(List.of(), RunVerifier.differences(outcome.runFolder(), 1, new NullProgressMonitor()));
    }

    @Test
    void segmentsAndScoresOfTheLatestRunAreInTheStore() throws CoreException, IOException {
        SampleProject project = SampleProject.in(scratch);
        project.run();
        RunOutcome outcome = project.run();
        RunFolder run = RunFolder.open(outcome.runFolder());
        String id = outcome.runFolder().getFileName().toString();
        Store store = Store.at(project.folder().resolve("store/crm.duckdb"), CrmTypes.metamodel(), StoreOptions.defaults());
        List<String> members = rows(store, "SELECT customer_id || '|' || run FROM segment_members ORDER BY customer_id");
        assertEquals(run.rows("segments.csv").stream().map(row -> row.getField("customer_id") + "|" + id).toList(), members);
        List<String> scores = rows(store, "SELECT customer_id || '|' || decision || '|' || run FROM scores ORDER BY customer_id");
        assertEquals(run.rows("scores.csv").stream()
                .map(row -> row.getField("customer_id") + "|" + row.getField("decision") + "|" + id).toList(), scores);
        assertEquals(List.of(), RunVerifier.differences(outcome.runFolder(), 1, new NullProgressMonitor()));
    }

    private static List<String> rows(Store store, String query) throws CoreException {
        return store.read(new Actor("tester"), engine -> {
            List<String> values = new ArrayList<>();
            try (ColumnCursor cursor = engine.query(Statement.of(query))) {
                while (cursor.next()) {
                    values.addAll(List.of(cursor.texts(0)));
                }
            }
            return values;
        }, new NullProgressMonitor());
    }

    private static List<String> stored(SampleProject project) throws CoreException {
        Store store = Store.at(project.folder().resolve("store/crm.duckdb"),
                CrmTypes.metamodel().withExtra("test", List.of(attribute())), StoreOptions.defaults());
        return rows(store, "SELECT DISTINCT home_market FROM customers WHERE home_market IS NOT NULL ORDER BY home_market");
    }

    private static String customersSheet(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ExtraAttribute attribute() {
        ExtraAttribute attribute = AnalysisFactory.eINSTANCE.createExtraAttribute();
        attribute.setEntity("Customer");
        attribute.setName("homeMarket");
        attribute.setLabel("Home market");
        attribute.setLabelChinese("所属市场");
        return attribute;
    }

    private static AttributeMapping mapping() {
        AttributeMapping mapping = AnalysisFactory.eINSTANCE.createAttributeMapping();
        mapping.setAttribute("homeMarket");
        mapping.setColumn("country");
        return mapping;
    }
}
