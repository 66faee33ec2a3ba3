/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salesconsultant.exchange.tests.export.ExportFixture.object;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.exchange.export.ExportedFile;

/** Export, import into an empty store, export again: the same bytes. */
final class RoundTripTest {

    private static final List<String> TEXTS = List.of("", " ", "\t", "  leading", "trailing  ", "=1+1", "+44 20", "-5", "@home", "'quoted", "''",
            "a,b;c|d", "say \"no\"", "line\nbreak", "carriage\r\nreturn", "\rfirst", "00017", "17850.0", "1,234", "2011-12-09", "true", "null",
            "王小明", "😀 emoji", "Zoë", "\u00a0no-break", "＝1", "\ufeffmark", "\u3000wide", "x".repeat(70_000), "tab\tinside", "\\n", "\u2028");

    @TempDir
    Path folder;

    @Test
    void everyValueComesBackAsItWas() throws Exception {
        ExportFixture first = new ExportFixture(Files.createDirectory(folder.resolve("first")));
        fill(first);
        ExportOutcome exported = first.exportAll(folder.resolve("out1"));
        assertEquals(TEXTS.size() + 2, exported.files().getFirst().rows());

        ExportFixture second = new ExportFixture(Files.createDirectory(folder.resolve("second")));
        second.importAll(folder.resolve("out1"));
        ExportOutcome again = second.exportAll(folder.resolve("out2"));

        for (int i = 0; i < exported.files().size(); i++) {
            ExportedFile before = exported.files().get(i);
            ExportedFile after = again.files().get(i);
            assertEquals(Files.readString(before.file()), Files.readString(after.file()));
            assertArrayEquals(Files.readAllBytes(before.file()), Files.readAllBytes(after.file()));
            assertArrayEquals(Files.readAllBytes(before.totals()), Files.readAllBytes(after.totals()));
            assertArrayEquals(Files.readAllBytes(before.definition()), Files.readAllBytes(after.definition()));
        }
    }

    @Test
    void emptyAndMissingTextsStayApart() throws Exception {
        ExportFixture first = new ExportFixture(Files.createDirectory(folder.resolve("first")));
        first.load("Customer", object("id", "1", "name", ""), object("id", "2", "name", null));
        first.exportAll(folder.resolve("out1"));
        ExportFixture second = new ExportFixture(Files.createDirectory(folder.resolve("second")));
        second.importAll(folder.resolve("out1"));
        String lines = second.text("jsonl", "Customer");
        assertTrue(lines.contains("\"id\":\"1\",\"name\":\"\","), lines);
        assertTrue(lines.contains("\"id\":\"2\",\"name\":null,"), lines);
    }

    @SuppressWarnings("unchecked")
    private static void fill(ExportFixture store) throws Exception {
        List<Map<String, Object>> customers = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            customers.add(object("id", "id " + TEXTS.get(i), "name", TEXTS.get(i), "pager", TEXTS.get(TEXTS.size() - 1 - i)));
        }
        customers.add(object("id", "00017", "joined", ExportFixture.day(1899, 2, 3), "weight", 0.1 + 0.2, "member", true, "points",
                Long.MAX_VALUE, "seen", LocalDateTime.of(2012, 3, 25, 1, 30, 59, 123_456_000), "income", new BigDecimal("1234.5678")));
        customers.add(object("id", " 18 ", "joined", ExportFixture.day(9999, 12, 31), "weight", -1.5e-300, "member", false, "points",
                Long.MIN_VALUE + 1, "seen", LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000), "income", new BigDecimal("0.0001")));
        store.load("Customer", customers.toArray(Map[]::new));
        store.load("Product", object("id", "1.0", "name", "Cup"), object("id", "2.0", "name", "\"Tea\""));
        store.load("Order", ExportFixture.order("A", "00017", "-12.3456", "EUR"), ExportFixture.order("=A", " 18 ", "99999999999999.9999", null),
                ExportFixture.order("N", "00017", "0", "JPY"));
        store.load("OrderLine",
                object("order", "A", "position", 2L, "product", "1.0", "quantity", new BigDecimal("3"), "unitPrice", new BigDecimal("2.5")),
                object("order", "A", "position", 1L, "product", "2.0", "quantity", new BigDecimal("-1"), "amount", new BigDecimal("7")));
        store.load("Interaction", object("id", "1", "customer", "00017", "date", LocalDateTime.of(2011, 1, 1, 0, 0), "kind", "review", "rating",
                5L, "text", "first\nsecond, \"third\""));
        store.load("Consent", object("customer", " 18 ", "channel", "email", "granted", false));
    }
}
