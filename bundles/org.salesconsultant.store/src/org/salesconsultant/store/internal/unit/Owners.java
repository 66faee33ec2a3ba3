/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

/** Who brought an object: texts in one column, one a line. */
final class Owners {

    private Owners() {
    }

    /** {@return the condition that a row has an owner; one parameter} */
    static String has(String alias) {
        return "instr(chr(10) || " + alias + "._source || chr(10), chr(10) || ? || chr(10)) > 0";
    }

    /** {@return the owners of a row but one; one parameter} */
    static String without(String alias) {
        return "trim(BOTH chr(10) FROM replace(chr(10) || " + alias + "._source || chr(10), chr(10) || ? || chr(10), chr(10)))";
    }

    /** {@return the owners of a row and one more; two parameters, both the further one} */
    static String with(String alias) {
        return "CASE WHEN " + has(alias) + " THEN " + alias + "._source ELSE " + alias + "._source || chr(10) || ? END";
    }
}
