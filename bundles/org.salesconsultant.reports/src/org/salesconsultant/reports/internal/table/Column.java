/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

/**
 * A column of a table.
 *
 * @param name its name, for ever: designs refer to it
 * @param type its type
 */
public record Column(String name, Type type) {

    /** The types of columns. */
    public enum Type {
        /** A text; a missing one is null. */
        TEXT(12),
        /** A count, within the range of an int. */
        WHOLE(4),
        /** An exact decimal number. */
        DECIMAL(3);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        /** {@return the native type code declared with the data source} */
        public int code() {
            return code;
        }
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    static Column whole(String name) {
        return new Column(name, Type.WHOLE);
    }

    static Column decimal(String name) {
        return new Column(name, Type.DECIMAL);
    }
}
