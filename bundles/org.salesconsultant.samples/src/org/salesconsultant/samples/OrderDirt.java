/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What goes wrong with the rows of one order on their way into the file. */
final class OrderDirt {

    private static final int DATE = 1;
    private static final int CUSTOMER = 2;
    private static final int PRODUCT_NAME = 4;
    private static final int CATEGORY = 5;
    private static final int QUANTITY = 6;
    private static final int PRICE = 7;

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final Draws draws;

    private final boolean returned;

    OrderDirt(Draws draws, boolean returned) {
        this.draws = draws;
        this.returned = returned;
    }

    /** {@return the rows as they are written; some twice} */
    List<String[]> rows(List<String[]> clean, LocalDateTime date) {
        double kind = draws.share();
        DateTimeFormatter format = kind < 0.92 ? ISO : kind < 0.97 ? DAY_FIRST : CHINESE;
        boolean unknown = !returned && draws.chance(0.012);
        boolean blanks = draws.chance(0.01);
        boolean wide = draws.chance(0.006);
        List<String[]> rows = new ArrayList<>();
        List<String[]> again = new ArrayList<>();
        boolean sentTwice = draws.chance(0.002);
        for (String[] row : clean) {
            row[DATE] = format.format(date);
            row[CUSTOMER] = unknown ? draws.one(List.of("", "", "", "?", "N/A")) : blanks ? Dirt.blanks(draws, row[CUSTOMER])
                    : wide ? Dirt.wide(row[CUSTOMER]) : row[CUSTOMER];
            soil(row);
            rows.add(row);
            if (sentTwice || draws.chance(0.004)) {
                again.add(row);
            }
        }
        rows.addAll(again);
        return rows;
    }

    private void soil(String[] row) {
        if (draws.chance(0.03)) {
            row[PRODUCT_NAME] = Dirt.blanks(draws, row[PRODUCT_NAME]);
        }
        if (draws.chance(0.02)) {
            row[CATEGORY] = draws.chance(0.5) ? row[CATEGORY].toUpperCase(Locale.ROOT) : Dirt.blanks(draws, row[CATEGORY]);
        }
        double kind = draws.share();
        if (kind < 0.003) {
            row[PRICE] = "0.00";
        } else if (kind < 0.004) {
            row[PRICE] = "-" + row[PRICE];
        } else if (kind < 0.005) {
            row[PRICE] = "";
        } else if (kind < 0.006) {
            row[QUANTITY] = "";
        } else if (kind < 0.007) {
            row[QUANTITY] = "0";
        } else if (kind < 0.0075) {
            row[QUANTITY] = "n/a";
        } else if (kind < 0.0125) {
            row[QUANTITY] = Dirt.wide(row[QUANTITY]);
        } else if (kind < 0.0145) {
            row[PRICE] = "¥" + row[PRICE];
        }
    }
}
