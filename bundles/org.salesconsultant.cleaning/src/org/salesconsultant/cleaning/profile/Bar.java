/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

/**
 * A bar of a histogram.
 *
 * @param from the least value of it, as text
 * @param to the value it ends before; the last bar includes it
 * @param count the number of rows
 * @param filter an expression that is true for these rows
 */
public record Bar(String from, String to, long count, String filter) {
}
