/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

/**
 * A row of a grid.
 *
 * @param key by which it is known in any order
 * @param cells a text for each column, null where there is no value
 */
public record GridRow(String key, String[] cells) {
}
