/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

/**
 * What the model knows of three classes of pairs, by field and level: the probability of a level among pairs of the
 * class, of values that are there.
 *
 * @param same pairs that are the same thing
 * @param related pairs that are not and yet share more than chance: a town, a street, a family
 * @param other all the others
 * @param sameShare the share of all pairs that are the same
 * @param relatedShare the share of all pairs that are related
 */
public record Probabilities(double[][] same, double[][] related, double[][] other, double sameShare, double relatedShare) {

    public double otherShare() {
        return 1 - sameShare - relatedShare;
    }

    /** {@return how probable a pattern of a class is, levels independent of each other} */
    public static double of(double[][] levels, long pattern) {
        double probability = 1;
        for (int f = 0; f < levels.length; f++) {
            int level = PairLevels.level(pattern, f);
            probability *= level == FieldLevels.MISSING ? 1 : levels[f][level];
        }
        return probability;
    }
}
