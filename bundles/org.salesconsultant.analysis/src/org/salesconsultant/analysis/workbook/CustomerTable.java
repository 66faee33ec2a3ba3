/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.workbook;

import java.util.List;

/**
 * What is shown of each customer, column by column.
 *
 * @param rows how many customers there are
 * @param columns the columns, each with a value a customer
 */
public record CustomerTable(int rows, List<Column> columns) {

    public CustomerTable {
        columns = List.copyOf(columns);
    }

    /**
     * One column, of texts or of numbers.
     *
     * @param heading what stands above it
     * @param width its width in characters
     * @param texts the texts; null for a column of numbers
     * @param numbers the numbers, NaN where there is none; null for a column of texts
     * @param format the number format; null for a column of texts
     */
    public record Column(String heading, int width, String[] texts, double[] numbers, String format) {

        static Column ofTexts(String heading, int width, String[] texts) {
            return new Column(heading, width, texts, null, null);
        }

        static Column ofNumbers(String heading, int width, double[] numbers, String format) {
            return new Column(heading, width, null, numbers, format);
        }
    }
}
