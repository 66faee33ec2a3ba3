/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern and compiles it. */
final class RegexParser {

    /** The greatest number of instructions, after repetitions are written out. */
    static final int MAX_SIZE = 1000;

    private static final int MAX_DEPTH = 50;

    private final String pattern;

    private int at;

    private int depth;

    private RegexParser(String pattern) {
        this.pattern = pattern;
    }

    static List<Instruction> parse(String pattern) throws RegexException {
        RegexParser parser = new RegexParser(pattern);
        Node node = parser.either();
        if (parser.at < pattern.length()) {
            throw parser.wrong(parser.at);
        }
        List<Instruction> program = new ArrayList<>();
        node.compile(program);
        program.add(new Instruction.Match());
        return List.copyOf(program);
    }

    private Node either() throws RegexException {
        if (++depth > MAX_DEPTH) {
            throw wrong(at);
        }
        Node node = sequence();
        while (is('|')) {
            at++;
            node = new Node.Either(node, sequence());
        }
        depth--;
        return node;
    }

    private Node sequence() throws RegexException {
        List<Node> parts = new ArrayList<>();
        while (at < pattern.length() && !is('|') && !is(')')) {
            parts.add(repeated(single()));
        }
        return new Node.Sequence(parts);
    }

    private Node repeated(Node node) throws RegexException {
        int start = at;
        Node repeat = switch (at < pattern.length() ? pattern.charAt(at) : 0) {
            case '*' -> repeat(node, 0, -1);
            case '+' -> repeat(node, 1, -1);
            case '?' -> repeat(node, 0, 1);
            case '{' -> counted(node);
            default -> node;
        };
        if (at > start && is('?')) {
            at++; // reluctant or greedy: whether all of it matches is the same
        }
        if (at > start && (is('*') || is('+') || is('?') || is('{'))) {
            throw wrong(at);
        }
        return repeat;
    }

    private Node repeat(Node node, int least, int most) {
        at++;
        return new Node.Repeat(node, least, most);
    }

    private Node counted(Node node) throws RegexException {
        int start = at;
        int close = pattern.indexOf('}', at);
        String[] bounds = close < 0 ? new String[0] : pattern.substring(at + 1, close).split(",", -1);
        if (bounds.length < 1 || bounds.length > 2 || !bounds[0].matches("[0-9]{1,4}")) {
            throw wrong(start);
        }
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length == 1 ? least : -1;
        if (bounds.length == 2 && !bounds[1].isEmpty()) {
            if (!bounds[1].matches("[0-9]{1,4}")) {
                throw wrong(start);
            }
            most = Integer.parseInt(bounds[1]);
        }
        if (least > MAX_SIZE || most > MAX_SIZE || most >= 0 && most < least) {
            throw wrong(start);
        }
        at = close;
        return repeat(node, least, most);
    }

    private Node single() throws RegexException {
        int start = at;
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case '(' -> group(start);
            case '.' -> new Node.Letter(any -> true);
            case '^', '$' -> new Node.Edge(c == '$');
            case '[', '\\' -> {
                LetterSet letters = new LetterSet(pattern, start);
                Node node = new Node.Letter(letters.read());
                at = letters.end();
                yield node;
            }
            case '*', '+', '?', '{' -> throw wrong(start);
            default -> new Node.Letter(other -> other == c);
        };
    }

    private Node group(int start) throws RegexException {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        Node node = either();
        if (!is(')')) {
            throw wrong(start);
        }
        at++;
        return node;
    }

    private boolean is(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private RegexException wrong(int position) {
        return new RegexException(pattern.substring(Math.min(position, pattern.length())));
    }
}
