/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.internal.syntax.Token.Kind;

/** Splits the text of an expression into words. */
public final class Lexer {

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "between", "true", "false", "missing");

    /** What people write who think of another language, and what it is here. */
    private static final Map<String, String> ELSEWHERE = Map.of("==", "=", "<>", "!=", "&&", "and", "||", "or", "!", "not",
            "=>", ">=", "=<", "<=");

    private static final String SIGNS = "=<>+-*/(),!&|";

    private static final Set<String> KNOWN_SIGNS = Set.of("=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "(", ")", ",");

    private final String text;

    private final List<Token> tokens = new ArrayList<>();

    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> split(String text) throws Fault {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", text.length());
        return lexer.tokens;
    }

    /** {@return whether a name of a column is read as one without brackets} */
    public static boolean isWord(String name) {
        return !name.isEmpty() && (Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_')
                && name.codePoints().allMatch(Character::isUnicodeIdentifierPart) && !KEYWORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private void next() throws Fault {
        int first = text.codePointAt(at);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            at += Character.charCount(first);
        } else if (first == '\'' || first == '"') {
            quoted(Kind.TEXT, (char) first);
        } else if (first == '[') {
            quoted(Kind.COLUMN, ']');
        } else if (isDigit(first) || first == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            number();
        } else if (Character.isUnicodeIdentifierStart(first) || first == '_') {
            name();
        } else {
            sign(first);
        }
    }

    /** Reads up to the closing mark; a doubled one stands for itself. */
    private void quoted(Kind kind, char close) throws Fault {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != close) {
                content.append(c);
            } else if (at < text.length() && text.charAt(at) == close) {
                content.append(text.charAt(at++));
            } else {
                add(kind, content.toString(), start);
                return;
            }
        }
        throw Fault.notClosed(start, String.valueOf(close));
    }

    private void number() {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        add(Kind.NUMBER, text.substring(start, at), start);
    }

    private void name() {
        int start = at;
        while (at < text.length() && Character.isUnicodeIdentifierPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        String name = text.substring(start, at);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean keyword = KEYWORDS.contains(lower);
        add(keyword ? Kind.KEYWORD : Kind.NAME, keyword ? lower : name, start);
    }

    private void sign(int first) throws Fault {
        if (SIGNS.indexOf(first) < 0) {
            throw Fault.unknownCharacter(at, Character.toString(first));
        }
        String two = text.substring(at, Math.min(at + 2, text.length()));
        String sign = KNOWN_SIGNS.contains(two) || ELSEWHERE.containsKey(two) ? two : two.substring(0, 1);
        if (!KNOWN_SIGNS.contains(sign)) {
            String meant = ELSEWHERE.get(sign);
            throw meant == null ? Fault.unknownCharacter(at, sign) : Fault.otherSpelling(at, sign, meant);
        }
        add(Kind.SIGN, sign, at);
        at += sign.length();
    }

    private void add(Kind kind, String content, int position) {
        tokens.add(new Token(kind, content, position));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
