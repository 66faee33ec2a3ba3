/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import org.salesconsultant.expression.Row;

/** Computes a value from a row; null is the missing value. */
@FunctionalInterface
public interface Evaluator {

    Object value(Row row);
}
