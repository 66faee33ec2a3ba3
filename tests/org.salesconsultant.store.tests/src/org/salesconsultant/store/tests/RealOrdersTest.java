/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.Writer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The 541,909 real lines of an online retailer, with their customers, products and orders. */
@ParameterizedClass
@EnumSource(Place.class)
class RealOrdersTest {

    @Parameter
    Place place;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final String NOBODY = "unknown";

    @TempDir
    Path folder;

    private static Path data() {
        Path file = Path.of(System.getProperty("shared.data", "")).resolve("online-retail").resolve("online_retail.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), () -> "no " + file);
        return file;
    }

    private static List<LoadSummary> load(Writer writer) throws CoreException {
        Load customers = writer.load(Stores.CUSTOMER, List.of("id", "country"), ImportMode.UPDATE);
        Load products = writer.load(Stores.PRODUCT, List.of("id", "name"), ImportMode.UPDATE);
        Load orders = writer.load(Stores.ORDER, List.of("id", "customer", "date", "type"), ImportMode.UPDATE);
        Load lines = writer.load(Stores.LINE, List.of("order", "position", "product", "quantity", "unitPrice", "amount"), ImportMode.UPDATE);
        Map<String, Integer> positions = new HashMap<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new GZIPInputStream(Files.newInputStream(data())), StandardCharsets.UTF_8))) {
            for (CsvRecord line : reader) {
                if (line.getStartingLineNumber() == 1) {
                    continue;
                }
                String order = line.getField(0);
                String customer = line.getField(6).isEmpty() ? NOBODY : line.getField(6);
                BigDecimal quantity = new BigDecimal(line.getField(3));
                BigDecimal price = new BigDecimal(line.getField(5));
                customers.append(customer, line.getField(7));
                products.append(line.getField(1), line.getField(2));
                orders.append(order, customer, LocalDateTime.parse(line.getField(4), TIME), order.startsWith("C") ? "return" : "sale");
                lines.append(order, positions.merge(order, 1, Integer::sum), line.getField(1), quantity, price,
                        quantity.multiply(price).setScale(4, RoundingMode.UNNECESSARY));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(customers.finish(), products.finish(), orders.finish(), lines.finish());
    }

    @Test
    void allLinesAreLoadedCountedToThePennyLoadedAgainWithoutAChangeCopiedAndTakenBack() throws CoreException {
        data();
        Store store = place.store(folder);
        List<LoadSummary> first = store.write(Stores.by("orders"), RealOrdersTest::load, null);
        assertEquals(List.of(new LoadSummary(4_373, 0, 0, 0, 0), new LoadSummary(4_070, 0, 0, 0, 0), new LoadSummary(25_900, 0, 0, 0, 0),
                new LoadSummary(541_909, 0, 0, 0, 0)), first);
        String kept = "SELECT {text(count(*))}, {text(count(DISTINCT o.customer_id))}, {text(count(DISTINCT o.id))}, {text({total(l.amount)})}"
                + " FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.customer_id <> ? AND o.type = 'sale' AND l.quantity > 0"
                + " AND l.unit_price > 0 ORDER BY 1";
        List<String> figures = List.of("397884|4338|18532|8911407.9040");
        assertEquals(figures, Stores.rows(store, kept, NOBODY));
        assertTrue(store.write(Stores.by("orders"), RealOrdersTest::load, null).stream().allMatch(LoadSummary::nothingChanged));
        Path target = folder.resolve("copy.scstore");
        place.copy(folder, store, target);
        assertEquals(541_909 + 25_900 + 4_070 + 4_373, store.undo(Stores.ANNA, 1, null).removed());
        assertEquals(List.of(), Stores.customers(store));
        assertEquals(figures, Stores.rows(Store.at(target, Stores.TYPES, Stores.options()), kept, NOBODY));
    }
}
