/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.regex;

import java.util.List;
import java.util.function.IntPredicate;

/** A part of a pattern, as a tree. */
sealed interface Node {

    /** Adds the instructions of this part, which go on behind them. */
    void compile(List<Instruction> program) throws RegexException;

    record Letter(IntPredicate set) implements Node {
        @Override
        public void compile(List<Instruction> program) throws RegexException {
            add(program, new Instruction.Letter(set));
        }
    }

    record Edge(boolean end) implements Node {
        @Override
        public void compile(List<Instruction> program) throws RegexException {
            add(program, new Instruction.Edge(end));
        }
    }

    record Sequence(List<Node> parts) implements Node {
        @Override
        public void compile(List<Instruction> program) throws RegexException {
            for (Node part : parts) {
                part.compile(program);
            }
        }
    }

    record Either(Node first, Node second) implements Node {
        @Override
        public void compile(List<Instruction> program) throws RegexException {
            int split = program.size();
            add(program, new Instruction.Match()); // replaced below, when the targets are known
            first.compile(program);
            int jump = program.size();
            add(program, new Instruction.Match());
            program.set(split, new Instruction.Split(split + 1, program.size()));
            second.compile(program);
            program.set(jump, new Instruction.Jump(program.size()));
        }
    }

    /** A part so many times; at most -1 stands for any number. */
    record Repeat(Node part, int least, int most) implements Node {
        @Override
        public void compile(List<Instruction> program) throws RegexException {
            for (int i = 0; i < least; i++) {
                part.compile(program);
            }
            if (most < 0) {
                int split = program.size();
                add(program, new Instruction.Match());
                part.compile(program);
                add(program, new Instruction.Jump(split));
                program.set(split, new Instruction.Split(split + 1, program.size()));
            } else {
                for (int i = least; i < most; i++) {
                    int split = program.size();
                    add(program, new Instruction.Match());
                    part.compile(program);
                    program.set(split, new Instruction.Split(split + 1, program.size()));
                }
            }
        }
    }

    private static void add(List<Instruction> program, Instruction instruction) throws RegexException {
        if (program.size() >= RegexParser.MAX_SIZE) {
            throw new RegexException("> " + RegexParser.MAX_SIZE);
        }
        program.add(instruction);
    }
}
