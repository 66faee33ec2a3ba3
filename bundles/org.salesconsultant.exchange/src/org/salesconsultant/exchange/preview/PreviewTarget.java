/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

/**
 * An attribute that rows get a value of.
 *
 * @param entity the name of its class
 * @param attribute its name
 * @param column the column it takes; null if it is computed or constant
 */
public record PreviewTarget(String entity, String attribute, String column) {
}
