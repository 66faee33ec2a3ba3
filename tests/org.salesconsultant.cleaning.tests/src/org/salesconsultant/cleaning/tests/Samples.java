/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.salesconsultant.cleaning.tests.Lines.Line;

/** Small tables with every kind of dirt. */
final class Samples {

    private Samples() {
    }

    /** {@return customers in two files, with duplicates, gaps, odd numbers, dates, widths and spaces} */
    static Lines customers() {
        List<Line> lines = new ArrayList<>();
        String[] rows = {"C1|Ann Lee|34|17850.0|2010-12-01|GB", "C2| Bob  Li |NA|12.50|2010-12-02|FR",
            "C3|张三||7|2010-12-03 00:00|CN", "C1|Ann Lee|34|17850.0|2010-12-01|GB", "C4|Ｌｉ　Ｓｉ|x|-1|2011-02-30|",
            "C5|o'brien|51|1e3||GB", "|Zoë|28|0.1|2011-01-05|gb", "C6|ZOË|28|0.10|2011-01-05|GB",
            "C7|  |28|3|2011-01-06|GB", "C8|Max|61.0|2.50|2011-01-07|DE"};
        for (int i = 0; i < rows.length; i++) {
            lines.add(new Line("first.csv", 2L * i + 1, rows[i].split("\\|", -1)));
        }
        lines.add(new Line("second.csv", 1, "", "Eva", "", "5", "2011-01-08", "GB"));
        lines.add(new Line("second.csv", 2, "C1", "Ann Lee", "34", "17850.0", "2010-12-01", "GB"));
        lines.add(new Line("second.csv", 3, "C9", "Eva, \"E\"", "", "", "", ""));
        return Lines.of(List.of("id", "name", "age", "spent", "since", "country"), lines);
    }

    /** {@return random lines of one file, some data rows left out, from few values so that they repeat} */
    static Lines random(long seed, int count) {
        Random random = new Random(seed);
        String[][] values = {{"C1", "C2", "C3", "", "c1 "}, {"a", "A", "ａ", " a  b ", "", "NA"},
            {"1", "2.0", "x", "", "3.5", "40", "-7"}, {"10", "20", "30.0", "", "40.25"}, {"2011-01-05", "", "5/1/2011"}};
        List<Line> lines = new ArrayList<>();
        long row = 0;
        for (int i = 0; i < count; i++) {
            row += 1 + random.nextInt(3) / 2;
            String[] fields = new String[values.length];
            for (int c = 0; c < fields.length; c++) {
                fields[c] = values[c][random.nextInt(values[c].length)];
            }
            lines.add(new Line(i < count / 2 ? "a.csv" : "b.csv", row, fields));
        }
        return Lines.of(List.of("id", "name", "quantity", "price", "day"), lines);
    }
}
