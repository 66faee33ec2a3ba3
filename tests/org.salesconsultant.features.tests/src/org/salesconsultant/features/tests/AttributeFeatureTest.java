/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.FeatureCatalogue;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.features.HistoryReader;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** An attribute of the customer, also one that only a project knows, is a feature by itself. */
class AttributeFeatureTest {

    private static final Actor TESTER = new Actor("tester");

    private static final AsOf MAY = new AsOf(LocalDate.of(2024, 5, 1));

    @TempDir
    Path folder;

    private CrmTypes types;

    private Store store;

    @BeforeEach
    void fillStore() throws CoreException {
        types = CrmTypes.metamodel().withExtra("test", List.of(extra("tenure", "integer", null), extra("contract", "string",
                "monthly, one year, two years"), extra("churned", "boolean", null), extra("plan", "string", null),
                extra("sex", "string", "f, m")));
        store = Store.at(folder.resolve("crm.duckdb"), types, StoreOptions.defaults());
        store.write(ChangeSet.byHand(TESTER), writer -> {
            writer.save(types.get("Customer"), Map.of("id", "ann", "tenure", 12L, "contract", "one year", "churned", true, "birthDate",
                    LocalDate.of(2024, 4, 1), "income", new BigDecimal("12.5"), "sex", "f"), 0);
            writer.save(types.get("Customer"), Map.of("id", "bob", "contract", "monthly", "churned", false), 0);
            return null;
        }, new NullProgressMonitor());
    }

    @Test
    void whereNothingIsSoldEveryCustomerIsThereWithItsAttributes() throws CoreException {
        FeatureTable table = table(MAY, "tenure", "contract", "churned", "sex", "income", "birthDate");
        assertArrayEquals(new String[] {"ann", "bob"}, table.customers());
        assertEquals(List.of("attribute.tenure", "attribute.contract=monthly", "attribute.contract=one year",
                "attribute.contract=two years", "attribute.churned", "attribute.sex=f", "attribute.income", "attribute.birth_date"),
                table.names());
        assertArrayEquals(new double[] {12, Double.NaN}, table.column("attribute.tenure"));
        assertArrayEquals(new double[] {1, 0}, table.column("attribute.contract=one year"));
        assertArrayEquals(new double[] {0, 1}, table.column("attribute.contract=monthly"));
        assertArrayEquals(new double[] {1, 0}, table.column("attribute.churned"));
        assertArrayEquals(new double[] {1, 0}, table.column("attribute.sex=f"));
        assertArrayEquals(new double[] {12.5, Double.NaN}, table.column("attribute.income"));
        assertArrayEquals(new double[] {30, Double.NaN}, table.column("attribute.birth_date"));
    }

    @Test
    void anAttributeIsKnownForThePastOnlyIfItNeverChanges() throws CoreException {
        sale("ann", LocalDateTime.of(2024, 1, 1, 0, 0));
        sale("ann", LocalDateTime.of(2024, 4, 30, 0, 0));
        assertArrayEquals(new double[] {12}, table(MAY, "tenure").column("attribute.tenure"));
        AsOf april = new AsOf(LocalDate.of(2024, 4, 2));
        assertArrayEquals(new double[] {1}, table(april, "birthDate").column("attribute.birth_date"));
        CoreException thrown = assertThrows(CoreException.class, () -> table(april, "birthDate", "tenure"));
        assertTrue(thrown.getMessage().contains("tenure") && thrown.getMessage().contains("2024-04-02"), thrown.getMessage());
        assertEquals(List.of("attribute.birth_date"), store.read(TESTER, engine -> catalogue().computeKnown("test",
                List.of(use("birthDate"), use("tenure")), HistoryReader.read(engine, april, new NullProgressMonitor()),
                new NullProgressMonitor()).names(), new NullProgressMonitor()));
    }

    @Test
    void aTextWithoutAClosedListAndAnUnknownAttributeAreProblems() {
        assertTrue(assertThrows(CoreException.class, () -> table(MAY, "plan")).getMessage().contains("plan"));
        assertTrue(assertThrows(CoreException.class, () -> table(MAY, "nothing")).getMessage().contains("tenure"));
    }

    @Test
    void labelsNameAttributeAndCategoryInBothLanguages() throws CoreException {
        assertEquals(Map.of("attribute.contract=monthly", "contract：monthly", "attribute.contract=one year", "contract：one year",
                "attribute.contract=two years", "contract：two years"),
                catalogue().labels("test", List.of(use("contract")), Locale.SIMPLIFIED_CHINESE));
        assertEquals("Income", catalogue().named("test", List.of(use("income"))).get("attribute.income").english());
    }

    private void sale(String customer, LocalDateTime date) throws CoreException {
        store.write(ChangeSet.byHand(TESTER), writer -> {
            writer.save(types.get("Order"), Map.of("id", date.toString(), "customer", customer, "date", date, "amount", BigDecimal.ONE), 0);
            return null;
        }, new NullProgressMonitor());
    }

    private FeatureTable table(AsOf date, String... attributes) throws CoreException {
        return store.read(TESTER, engine -> {
            CustomerHistory history = HistoryReader.read(engine, date, new NullProgressMonitor());
            return catalogue().compute("test", List.of(attributes).stream().map(AttributeFeatureTest::use).toList(), history,
                    new NullProgressMonitor());
        }, new NullProgressMonitor());
    }

    private FeatureCatalogue catalogue() {
        return new FeatureCatalogue(types);
    }

    private static FeatureUse use(String attribute) {
        FeatureUse use = AnalysisFactory.eINSTANCE.createFeatureUse();
        use.setId(attribute);
        use.setContribution("attribute." + attribute);
        return use;
    }

    private static ExtraAttribute extra(String name, String type, String literals) {
        ExtraAttribute extra = AnalysisFactory.eINSTANCE.createExtraAttribute();
        extra.setEntity("Customer");
        extra.setName(name);
        extra.setType(type);
        extra.setLiterals(literals);
        return extra;
    }
}
