/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

import java.util.List;

/**
 * What is in rows.
 *
 * <p>The quality of a column is completeness × validity × plausibility: the share of rows with a value, the share of values of the
 * kind of the column, the share of those that are no outliers. The quality of the rows is the mean quality of the columns × uniqueness
 * (the share of rows that repeat no earlier one) × consistency (the mean share in which the dependencies found hold). From 0 to 1.
 *
 * @param rows the number of rows
 * @param repeated rows that repeat an earlier one in all columns
 * @param columns the columns, in their order
 * @param dependencies dependencies that nearly hold, the nearest first
 * @param sampled the number of rows that dependencies were looked for in: all, or every so-many-th
 * @param problems what is probably wrong, the most rows first
 * @param quality from 0 to 1
 */
public record Profile(long rows, long repeated, List<ColumnProfile> columns, List<Dependency> dependencies, long sampled,
        List<ProfileProblem> problems, double quality) {

    public Profile {
        columns = List.copyOf(columns);
        dependencies = List.copyOf(dependencies);
        problems = List.copyOf(problems);
    }
}
