/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.evaluation;

/**
 * Where a figure lies with the confidence stated beside it.
 *
 * @param low the lower end; NaN if undefined
 * @param high the upper end; NaN if undefined
 */
public record Interval(double low, double high) {
}
