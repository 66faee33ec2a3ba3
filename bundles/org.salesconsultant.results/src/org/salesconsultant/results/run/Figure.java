/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

/**
 * A printed number, and how to find the rows behind it.
 *
 * @param reference its name for ever, such as {@code revenue}
 * @param value the number or date as plain text; empty if it is not defined
 * @param unit rows, customers, orders, ratio, date, or an ISO 4217 currency code
 * @param definition what it means, in words, in the language of the project
 * @param query the file of the run folder, or the store query, that yields its rows
 */
public record Figure(String reference, String value, String unit, String definition, String query) {
}
