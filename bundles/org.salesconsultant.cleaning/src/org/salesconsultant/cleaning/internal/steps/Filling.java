/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

/**
 * What fills the missing cells of a column.
 *
 * @param value tells it
 */
record Filling(String column, Value value) {

    /** The value for a missing cell. */
    @FunctionalInterface
    interface Value {

        /** {@return the value for a cell by its file and data row; null to leave it missing} */
        Object at(String file, long row);
    }
}
