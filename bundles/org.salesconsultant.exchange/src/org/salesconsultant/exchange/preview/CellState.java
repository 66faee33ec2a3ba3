/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

/** What becomes of one value of a row. */
public enum CellState {

    /** It is taken as it is. */
    TAKEN,
    /** It is taken in another form: an id without {@code .0}, a number with four digits after the point. */
    CONVERTED,
    /** There is none. */
    EMPTY,
    /** It is a value the attribute does not allow, and is left empty. */
    OUT_OF_RANGE,
    /** It cannot be read, or is missing and required: its row is refused. */
    REFUSED
}
