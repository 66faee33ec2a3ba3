/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salesconsultant.samples.tests.GeneratedData.clean;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Who bought lately and often buys again more often: worth finding, and not certain. */
class BuysAgainSignalTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 2);

    private static final int HORIZON = 90;

    @TempDir
    private Path folder;

    @Test
    void recencyTellsWhoBuysAgainButNotForCertain() throws IOException {
        double area = rocArea(observed(GeneratedData.make(folder, 2025, 5_000, 40_000)));
        assertTrue(area > 0.78 && area < 0.87, () -> "ROC AUC of recency alone: " + area);
    }

    private static List<Observed> observed(GeneratedData data) {
        Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
        for (NamedCsvRecord row : data.orders()) {
            String customer = clean(row, "customer_id");
            String date = row.getField("order_date");
            if (customer.startsWith("C") && date.matches("\\d{4}-.*") && !row.getField("quantity").startsWith("-")) {
                days.computeIfAbsent(customer, id -> new TreeSet<>()).add(LocalDate.parse(date.substring(0, 10)));
            }
        }
        List<Observed> observed = new ArrayList<>();
        for (TreeSet<LocalDate> bought : days.values()) {
            LocalDate last = bought.lower(AS_OF);
            if (last != null) {
                LocalDate next = bought.ceiling(AS_OF);
                observed.add(new Observed(ChronoUnit.DAYS.between(last, AS_OF),
                        next != null && next.isBefore(AS_OF.plusDays(HORIZON))));
            }
        }
        return observed;
    }

    /** The share of pairs in which the one that bought again had bought more lately; a tie counts half. */
    private static double rocArea(List<Observed> observed) {
        List<Observed> sorted = new ArrayList<>(observed);
        sorted.sort(Comparator.comparingLong(Observed::recency));
        double positives = observed.stream().filter(Observed::again).count();
        double pairs = 0;
        double before = 0;
        for (int from = 0; from < sorted.size();) {
            int to = from;
            double again = 0;
            while (to < sorted.size() && sorted.get(to).recency() == sorted.get(from).recency()) {
                again += sorted.get(to++).again() ? 1 : 0;
            }
            double not = to - from - again;
            pairs += not * (before + again / 2);
            before += again;
            from = to;
        }
        return pairs / positives / (observed.size() - positives);
    }

    private record Observed(long recency, boolean again) {
    }
}
