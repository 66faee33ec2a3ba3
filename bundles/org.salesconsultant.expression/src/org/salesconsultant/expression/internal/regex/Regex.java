/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.regex;

import java.util.List;

/**
 * A regular expression that is matched in time proportional to the length of the text times the size of the pattern,
 * whatever both are: all states are followed at once (Thompson 1968), nothing is tried again.
 *
 * <p>It knows {@code . | ( ) * + ? {m,n} [a-z] [^a-z] ^ $} and the escapes {@code \d \w \s \D \W \S \t \n \r}; no
 * back-references, no look-around. Letters are Unicode code points.
 */
public final class Regex {

    private final List<Instruction> program;

    private Regex(List<Instruction> program) {
        this.program = program;
    }

    /**
     * {@return the pattern}
     *
     * @throws RegexException if it is not one, or is too large
     */
    public static Regex of(String pattern) throws RegexException {
        return new Regex(RegexParser.parse(pattern));
    }

    /** {@return whether the pattern matches the text from beginning to end} */
    public boolean matches(String text) {
        States now = new States(program.size());
        States next = new States(program.size());
        int length = text.length();
        now.add(0, 0, length);
        int at = 0;
        while (at < length && now.count > 0) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            for (int i = 0; i < now.count; i++) {
                if (program.get(now.dense[i]) instanceof Instruction.Letter letter && letter.set().test(c)) {
                    next.add(now.dense[i] + 1, at, length);
                }
            }
            States done = now;
            now = next;
            next = done;
            next.count = 0;
        }
        return at == length && now.contains(program.size() - 1);
    }

    /** A set of places in the program, in order of arrival; emptied at no cost. */
    private final class States {

        private final int[] dense;

        private final int[] sparse;

        private final int[] stack;

        private int count;

        States(int size) {
            dense = new int[size];
            sparse = new int[size];
            stack = new int[2 * size + 1];
        }

        boolean contains(int place) {
            return sparse[place] < count && dense[sparse[place]] == place;
        }

        /** Adds a place and all that can be reached from it without a letter. */
        void add(int start, int at, int length) {
            int top = 0;
            stack[top++] = start;
            while (top > 0) {
                int place = stack[--top];
                if (contains(place)) {
                    continue;
                }
                sparse[place] = count;
                dense[count++] = place;
                switch (program.get(place)) {
                    case Instruction.Split split -> {
                        stack[top++] = split.second();
                        stack[top++] = split.first();
                    }
                    case Instruction.Jump jump -> stack[top++] = jump.target();
                    case Instruction.Edge edge -> {
                        if (at == (edge.end() ? length : 0)) {
                            stack[top++] = place + 1;
                        }
                    }
                    case Instruction.Letter letter -> {
                        // waits for the next letter
                    }
                    case Instruction.Match match -> {
                        // reached, unless letters are left
                    }
                }
            }
        }
    }
}
