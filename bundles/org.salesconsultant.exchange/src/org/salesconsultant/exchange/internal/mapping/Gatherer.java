/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.LoadSummary;

/** Makes objects of one class of rows, which come in data-row order. */
interface Gatherer {

    /**
     * Why a row cannot become an object.
     *
     * @param reason why, in words
     * @param category the line of the bridge the row is counted in
     */
    record Refused(String reason, String category) {
    }

    /** {@return why the row cannot become an object; null if it can} */
    default Refused refusal(Object[] values, RowValues row) {
        return null;
    }

    /**
     * Takes the values of a row.
     *
     * @param values in the order of the plan's attributes; used again for the next row
     * @param row the values of all classes
     */
    void add(Object[] values, RowValues row) throws CoreException;

    /** {@return whether there is an object of that key by now} */
    boolean has(String key);

    /** {@return how many later values differed from the one kept} */
    default long differing() {
        return 0;
    }

    /** Loads all objects; {@return what that did} */
    LoadSummary finish() throws CoreException;
}
