/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.edit;

/**
 * A cell to write.
 *
 * @param before the text it must hold; null for a missing value
 * @param after the text to write; null for a missing value
 * @param value that, as the column holds it
 */
record HandEdit(String key, String column, String before, String after, Object value) {
}
