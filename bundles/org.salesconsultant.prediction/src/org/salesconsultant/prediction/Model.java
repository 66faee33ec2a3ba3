/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.google.gson.JsonObject;

/**
 * What a learner learnt. Columns handed in stand in the order of {@link #features()}; NaN is a missing value. Whoever
 * scores very many rows hands them over in parts and asks for cancel in between.
 */
public interface Model {

    /** {@return the names of the columns it looks at, in order} */
    List<String> features();

    /** {@return the number of classes} */
    int classes();

    /** {@return the probability that each row is of a class, above 0 and below 1} */
    double[] probabilities(double[][] columns, int label);

    /** {@return the probability that each row is of class 1, the answer yes} */
    default double[] probabilities(double[][] columns) {
        return probabilities(columns, 1);
    }

    /** {@return the most probable class of each row, the lowest at a tie} */
    int[] decisions(double[][] columns);

    /**
     * {@return why a row got its probability, in words, a condition an element; see {@link Reasons#joined}}
     *
     * @param row the row, from 0
     * @param locale the language
     * @param label what a feature is called in that language
     */
    List<String> reasons(double[][] columns, int row, Locale locale, UnaryOperator<String> label);

    /**
     * {@return for each row its reasons as one text, as {@link Reasons#joined} makes it}
     *
     * @param locale the language
     * @param label what a feature is called in that language
     * @param monitor asked for cancel each 1,000 rows
     * @throws OperationCanceledException if the monitor is cancelled
     */
    default List<String> rules(double[][] columns, Locale locale, UnaryOperator<String> label, IProgressMonitor monitor) {
        List<String> rules = new ArrayList<>();
        for (int row = 0; columns.length > 0 && row < columns[0].length; row++) {
            if (row % 1000 == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            rules.add(Reasons.joined(reasons(columns, row, locale, label), locale));
        }
        return rules;
    }

    /** {@return how much each feature helped, the most first; features that did not help at the end in their order} */
    List<Importance> importances();

    /** {@return the whole model for people to read, a line a part, each ended by a line feed} */
    String text(Locale locale, UnaryOperator<String> label);

    /** {@return the model as its learner reads it back} */
    JsonObject toJson();
}
