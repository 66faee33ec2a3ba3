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
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
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

    private static List<String> stored(SampleProject project) throws CoreException {
        Store store = Store.at(project.folder().resolve("store/crm.duckdb"),
                CrmTypes.metamodel().withExtra("test", List.of(attribute())), StoreOptions.defaults());
        return store.read(new Actor("tester"), engine -> {
            List<String> values = new ArrayList<>();
            try (ColumnCursor cursor = engine.query(Statement.of("""
                    SELECT DISTINCT home_market FROM customers WHERE home_market IS NOT NULL ORDER BY home_market"""))) {
                while (cursor.next()) {
                    values.addAll(List.of(cursor.texts(0)));
                }
            }
            return values;
        }, new NullProgressMonitor());
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
