/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.store.Function;
import org.salesconsultant.store.Statement;

/** Makes an engine's SQL of a statement. */
public final class Rendering {

    private final Dialect dialect;

    private final String text;

    private int at;

    private Rendering(Dialect dialect, String text) {
        this.dialect = dialect;
        this.text = text;
    }

    /**
     * {@return the statement in the dialect's SQL}
     *
     * @throws IllegalArgumentException if it names an unknown function, or braces or arguments do not fit
     */
    public static String of(Statement statement, Dialect dialect) {
        return new Rendering(dialect, statement.text()).upTo("");
    }

    /** Renders up to one of the ending characters outside parentheses and quotes, or to the end of the text. */
    private String upTo(String endings) {
        StringBuilder sql = new StringBuilder();
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth == 0 && endings.indexOf(c) >= 0) {
                return sql.toString();
            }
            if (c == '{') {
                sql.append(function());
                continue;
            }
            if (c == '\'' || c == '"') {
                int end = text.indexOf(c, at + 1);
                check(end > 0);
                sql.append(text, at, end + 1);
                at = end + 1;
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            sql.append(c);
            at++;
        }
        check(endings.isEmpty());
        return sql.toString();
    }

    private String function() {
        int open = text.indexOf('(', at);
        check(open > 0);
        Function function = Function.named(text.substring(at + 1, open).strip());
        at = open + 1;
        List<String> arguments = new ArrayList<>();
        do {
            arguments.add(upTo(",)").strip());
        } while (text.charAt(at++) == ',');
        check(text.startsWith("}", at) && arguments.size() == function.arguments());
        at++;
        return dialect.render(function, arguments);
    }

    private void check(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("near " + at + ": " + text);
        }
    }
}
