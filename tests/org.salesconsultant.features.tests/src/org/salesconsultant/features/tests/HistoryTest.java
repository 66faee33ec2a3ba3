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

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.Writer;

class HistoryTest {

    private static final Actor TESTER = new Actor("tester");

    private static final AsOf MAY = new AsOf(LocalDate.of(2024, 5, 1));

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void fillStore() throws CoreException {
        store = Store.at(folder.resolve("crm.duckdb"), CrmTypes.metamodel(), StoreOptions.defaults());
        store.write(ChangeSet.byHand(TESTER), writer -> {
            for (String customer : List.of("ann", "bob", "cai", "dan")) {
                save(writer, "Customer", Map.of("id", customer));
            }
            for (String product : List.of("p1", "p2", "p3")) {
                save(writer, "Product", Map.of("id", product));
            }
            order(writer, "o1", "ann", "2024-01-10T09:00", "sale", "100", "p1", "p2");
            order(writer, "o2", "ann", "2024-04-30T23:59:59", "sale", "50.50", "p1");
            order(writer, "o3", "ann", "2024-04-15T12:00", "return", "-30.25", "p1");
            order(writer, "o4", "ann", "2024-05-01T00:00", "sale", "999", "p3");
            order(writer, "o5", "bob", "2024-05-02T10:00", "sale", "10", "p1");
            order(writer, "o6", "cai", "2024-03-01T10:00", "sale", "20", "p3");
            order(writer, "o7", "dan", "2024-03-01T10:00", "return", "-5", "p3");
            return null;
        }, new NullProgressMonitor());
    }

    @Test
    void onlyCustomersWithASaleBeforeTheDateHaveAHistory() throws CoreException {
        assertArrayEquals(new String[] {"ann", "cai"}, history(MAY).customers());
        assertArrayEquals(new String[] {"ann", "bob", "cai"}, history(new AsOf(LocalDate.of(2024, 5, 3))).customers());
        assertEquals(0, history(new AsOf(LocalDate.of(2024, 1, 10))).size());
    }

    @Test
    void featuresCountWhatHappenedBeforeTheDateAndNothingLater() throws CoreException {
        FeatureTable table = features(history(MAY), use("recency"), use("frequency"), use("monetaryGross"), use("monetaryNet"),
                use("tenure"), use("meanBasket"), use("distinctProducts"), window("31"), window("365"));
        assertEquals(List.of("recency_days", "frequency", "monetary_gross", "monetary_net", "tenure_days", "mean_basket",
                "distinct_products", "orders_31d", "orders_365d"), table.names());
        assertEquals(List.of(1.0, 2.0, 150.5, 120.25, 112.0, 75.25, 2.0, 1.0, 2.0), of(table, 0));
        assertEquals(List.of(61.0, 1.0, 20.0, 20.0, 61.0, 20.0, 1.0, 0.0, 1.0), of(table, 1));
    }

    @Test
    void whatHappensLaterNeverChangesAnEarlierTable() throws CoreException {
        FeatureTable before = features(history(MAY), use("recency"), use("monetaryNet"), use("distinctProducts"));
        store.write(ChangeSet.byHand(TESTER), writer -> {
            order(writer, "late", "ann", "2024-05-01T00:00:01", "return", "-150", "p2");
            order(writer, "later", "bob", "2025-01-01T00:00", "sale", "1", "p2");
            return null;
        }, new NullProgressMonitor());
        FeatureTable after = features(history(MAY), use("recency"), use("monetaryNet"), use("distinctProducts"));
        assertArrayEquals(before.customers(), after.customers());
        for (int column = 0; column < before.columns().length; column++) {
            assertArrayEquals(before.columns()[column], after.columns()[column]);
        }
    }

    @Test
    void aFeatureThatIsNotInstalledIsAProblem() throws CoreException {
        CustomerHistory history = history(MAY);
        assertThrows(CoreException.class, () -> features(history, use("luck")));
    }

    private CustomerHistory history(AsOf asOf) throws CoreException {
        return store.read(TESTER, engine -> HistoryReader.read(engine, asOf, new NullProgressMonitor()), new NullProgressMonitor());
    }

    private static FeatureTable features(CustomerHistory history, FeatureUse... uses) throws CoreException {
        return new FeatureCatalogue().compute("test", List.of(uses), history, new NullProgressMonitor());
    }

    private static FeatureUse use(String name) {
        FeatureUse use = AnalysisFactory.eINSTANCE.createFeatureUse();
        use.setId(name);
        use.setContribution("org.salesconsultant.features." + name);
        return use;
    }

    private static FeatureUse window(String days) {
        FeatureUse use = use("ordersInWindow");
        Parameter parameter = AnalysisFactory.eINSTANCE.createParameter();
        parameter.setName("days");
        parameter.setValue(days);
        use.getParameters().add(parameter);
        return use;
    }

    private static List<Double> of(FeatureTable table, int customer) {
        List<Double> values = new ArrayList<>();
        for (double[] column : table.columns()) {
            values.add(column[customer]);
        }
        return values;
    }

    private static void order(Writer writer, String id, String customer, String date, String type, String amount, String... products)
            throws CoreException {
        LocalDateTime time = LocalDateTime.parse(date);
        save(writer, "Order", Map.of("id", id, "customer", customer, "date", time, "type", type, "amount", new BigDecimal(amount)));
        for (int i = 0; i < products.length; i++) {
            Map<String, Object> line = new HashMap<>(Map.of("order", id, "position", (long) i + 1, "product", products[i], "date", time));
            save(writer, "OrderLine", line);
        }
    }

    private static void save(Writer writer, String type, Map<String, ?> values) throws CoreException {
        writer.save(CrmTypes.metamodel().get(type), values, 0);
    }
}
