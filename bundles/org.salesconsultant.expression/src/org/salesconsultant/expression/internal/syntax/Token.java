/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.syntax;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text what it says: the name or text without its quotes; a sign or keyword in lower case
 * @param position where it begins, from 0
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NUMBER, TEXT, NAME, COLUMN, KEYWORD, SIGN, END
    }

    boolean is(String word) {
        return (kind == Kind.KEYWORD || kind == Kind.SIGN) && text.equals(word);
    }
}
