/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.chart;

/**
 * One bar of a chart.
 *
 * @param label what it stands for
 * @param value its length, not below 0
 * @param text what is written at its end
 */
public record Bar(String label, double value, String text) {
}
