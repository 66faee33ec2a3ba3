/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

/**
 * A cell of a grid.
 *
 * @param key the key of its row
 * @param column the id of its column
 */
public record GridCell(String key, String column) {
}
