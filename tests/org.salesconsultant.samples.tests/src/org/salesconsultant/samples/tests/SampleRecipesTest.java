/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Recipe;

/** The recipes of the samples, run by the steps that are installed. */
class SampleRecipesTest {

    private final SampleProject retail = new SampleProject("retail");

    private final SampleProject online = new SampleProject("online-retail");

    @Test
    void theRetailOrdersAreCleanAndEveryDroppedLineHasItsReason() throws CoreException, IOException {
        Path file = retail.file("data/orders.csv.gz");
        Cleaned orders = Cleaned.by(retail.get("orders.recipe", Recipe.class), file);
        assertEquals(Map.of("duplicates: duplicates", 566, "customer-known: customer-unknown", 1118, "valid: invalid", 893),
                orders.dropped());
        assertEquals(96_487, orders.kept() + orders.droppedInAll());
        assertEquals(8, orders.texts("category").size(), () -> orders.texts("category").toString());
        assertEquals(192, orders.texts("product_name").size());
        assertTrue(orders.texts("customer_id").stream().allMatch(id -> id.matches("C\\d{6}")));
        assertTrue(orders.column("order_date").stream().allMatch(Objects::nonNull));
    }

    @Test
    void theRetailReturnsAreKept() throws CoreException, IOException {
        Cleaned orders = Cleaned.by(retail.get("orders.recipe", Recipe.class), retail.file("data/orders.csv.gz"));
        Map<Object, Boolean> returned = new HashMap<>();
        for (int i = 0; i < orders.kept(); i++) {
            boolean negative = ((BigDecimal) orders.column("quantity").get(i)).signum() < 0;
            Boolean before = returned.put(orders.column("order_id").get(i), negative);
            assertTrue(before == null || before == negative, "an order mixes sales and returns");
        }
        assertEquals(1_400, returned.values().stream().filter(each -> each).count(), 30);
    }

    @Test
    void theRetailCustomersAreEachThereOnce() throws CoreException, IOException {
        Cleaned customers = Cleaned.by(retail.get("customers.recipe", Recipe.class), retail.file("data/customers.csv"));
        assertEquals(List.of("duplicates: duplicates"), List.copyOf(customers.dropped().keySet()));
        assertEquals(customers.kept(), customers.texts("id").size());
        assertTrue(customers.texts("email").stream().noneMatch(email -> email.matches(".*[A-Z].*")));
        long ages = customers.column("age").stream().filter(Objects::nonNull).count();
        assertTrue(ages > 0.92 * customers.kept(), () -> ages + " ages read");
    }

    @Test
    void theOnlineRetailRecipeLeavesTheKnownFigures() throws CoreException, IOException {
        Path file = Path.of(System.getProperty("shared.data"), "online-retail/online_retail.csv.gz");
        assumeTrue(Files.isRegularFile(file), () -> "no shared data: " + file);
        Cleaned lines = Cleaned.by(online.get("orders.recipe", Recipe.class), file);
        assertEquals(397_884, lines.kept());
        assertEquals(Map.of("customer-known: customer-unknown", 135_080, "no-cancellation: returns", 8_905, "valid: invalid", 40),
                lines.dropped());
        assertEquals(4_338, new HashSet<>(lines.column("CustomerID")).size());
        assertEquals(18_532, new HashSet<>(lines.column("InvoiceNo")).size());
        BigDecimal revenue = BigDecimal.ZERO;
        for (int i = 0; i < lines.kept(); i++) {
            revenue = revenue.add(((BigDecimal) lines.column("Quantity").get(i)).multiply((BigDecimal) lines.column("UnitPrice").get(i)));
        }
        assertEquals(0, revenue.compareTo(new BigDecimal("8911407.904")), revenue::toPlainString);
    }

    @Test
    void theMappingsTakeColumnsThatTheRecipesLeave() throws CoreException, IOException {
        for (String path : List.of("customers", "orders")) {
            Import source = retail.get(path + ".import", Import.class);
            List<String> columns = RecipeRunner.of(retail.get(path + ".recipe", Recipe.class), path)
                    .output(CsvRows.of(retail.file(source.getSource())).columns()).names();
            for (EntityMapping mapping : source.getMappings()) {
                for (AttributeMapping attribute : mapping.getAttributes()) {
                    boolean constant = attribute.getExpression() != null && attribute.getExpression().matches("'\\w+'");
                    assertTrue(constant || columns.contains(attribute.getColumn()), mapping.getEntity() + "." + attribute.getAttribute());
                }
            }
        }
    }
}
