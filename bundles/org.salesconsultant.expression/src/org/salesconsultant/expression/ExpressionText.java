/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression;

import org.salesconsultant.expression.internal.syntax.Lexer;

/** Parts of expressions, written so that they are read back as what they stand for. */
public final class ExpressionText {

    private ExpressionText() {
    }

    /** {@return a column, in brackets where its name is not one word} */
    public static String column(String name) {
        return Lexer.isWord(name) ? name : '[' + name.replace("]", "]]") + ']';
    }

    /** {@return a text, in quotes} */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
