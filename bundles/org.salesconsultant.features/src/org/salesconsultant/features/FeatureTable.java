/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features;

import java.util.List;

/**
 * What is known of each customer as of a date.
 *
 * @param asOf the date
 * @param customers the ids of the customers, in ascending order of their UTF-8 bytes
 * @param names the names of the features, in order; each is a column name
 * @param columns one array a feature, one value a customer; NaN where a feature is not defined
 */
public record FeatureTable(AsOf asOf, String[] customers, List<String> names, double[][] columns) {

    public FeatureTable {
        names = List.copyOf(names);
        if (columns.length != names.size()) {
            throw new IllegalArgumentException(columns.length + " columns for " + names.size() + " features");
        }
        for (double[] column : columns) {
            if (column.length != customers.length) {
                throw new IllegalArgumentException(column.length + " values for " + customers.length + " customers");
            }
        }
    }

    /** {@return how many customers there are} */
    public int size() {
        return customers.length;
    }

    /** {@return the table of some of its features, in the given order} */
    public FeatureTable select(List<String> wanted) {
        double[][] selected = wanted.stream().map(this::column).toArray(double[][]::new);
        return new FeatureTable(asOf, customers, wanted, selected);
    }

    /** {@return the values of a feature, one a customer} */
    public double[] column(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no feature " + name + " among " + names);
        }
        return columns[index];
    }
}
