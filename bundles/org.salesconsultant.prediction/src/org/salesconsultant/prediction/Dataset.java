/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * Rows whose class is known, to learn from. Columns and labels are the arrays themselves: not to be written to.
 *
 * @param features the names of the columns
 * @param columns column after column, a value a row; NaN where the value is missing
 * @param labels the class of each row, 0 to classes - 1; with two classes 1 is the one that is predicted
 * @param classes the number of classes, at least 2
 */
public record Dataset(List<String> features, double[][] columns, int[] labels, int classes) {

    private static final Messages MESSAGES = Messages.of(Dataset.class);

    public Dataset {
        features = List.copyOf(features);
        if (features.size() != columns.length || classes < 2) {
            throw new IllegalArgumentException(
                    features.size() + " names, " + columns.length + " columns, " + classes + " classes");
        }
        for (double[] column : columns) {
            if (column.length != labels.length) {
                throw new IllegalArgumentException(column.length + " values for " + labels.length + " labels");
            }
        }
        for (int label : labels) {
            if (label < 0 || label >= classes) {
                throw new IllegalArgumentException("class " + label + " of " + classes);
            }
        }
    }

    /** {@return the data of a question with two answers: 1 for yes, 0 for no} */
    public static Dataset binary(List<String> features, double[][] columns, int[] labels) {
        return new Dataset(features, columns, labels, 2);
    }

    /** {@return the number of rows} */
    public int rows() {
        return labels.length;
    }

    /** {@return how many rows each class has} */
    public int[] counts() {
        int[] counts = new int[classes];
        for (int label : labels) {
            counts[label]++;
        }
        return counts;
    }

    /** {@return the given rows alone, in the order given} */
    public Dataset rows(int[] indices) {
        double[][] taken = new double[columns.length][indices.length];
        int[] takenLabels = new int[indices.length];
        for (int i = 0; i < indices.length; i++) {
            takenLabels[i] = labels[indices[i]];
            for (int column = 0; column < columns.length; column++) {
                taken[column][i] = columns[column][indices[i]];
            }
        }
        return new Dataset(features, taken, takenLabels, classes);
    }

    /**
     * Refuses what nothing can be learnt from.
     *
     * @param place what is being learnt, for messages
     * @throws CoreException with a problem if there is no row or no feature, or a value is infinite
     */
    public void check(String place) throws CoreException {
        if (labels.length == 0) {
            throw new Problem(place, MESSAGES.text("rows.none"), MESSAGES.text("rows.none.remedy")).exception();
        }
        if (columns.length == 0) {
            throw new Problem(place, MESSAGES.text("features.none"), MESSAGES.text("features.none.remedy")).exception();
        }
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < labels.length; row++) {
                if (Double.isInfinite(columns[column][row])) {
                    throw new Problem(place, MESSAGES.text("value.infinite", Integer.toString(row + 1), features.get(column)),
                            MESSAGES.text("value.infinite.remedy")).exception();
                }
            }
        }
    }
}
