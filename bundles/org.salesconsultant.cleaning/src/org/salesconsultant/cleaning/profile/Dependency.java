/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

/**
 * A column whose value nearly always tells that of another: a functional dependency that holds but for some rows.
 *
 * @param from the column that tells
 * @param to the column that is told
 * @param holds the share of the rows looked at that go with the majority of their value, below 1 if some do not
 * @param violations the rows looked at that do not
 * @param filter an expression that is true for rows that do not; of the most frequent values, if there are many
 */
public record Dependency(String from, String to, double holds, long violations, String filter) {
}
