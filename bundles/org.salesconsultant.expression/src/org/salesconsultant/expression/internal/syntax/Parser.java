/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.internal.syntax.Token.Kind;
import org.salesconsultant.expression.reading.NumberText;

/**
 * A Pratt parser. From weak to strong: {@code or}; {@code and}; {@code not}; comparisons, {@code in}, {@code between};
 * {@code + -}; {@code * /}; the sign.
 */
public final class Parser {

    /** The greatest number of characters in an expression. */
    public static final int MAX_LENGTH = 4000;

    /** How deep parentheses, functions and prefixes may be nested. */
    public static final int MAX_DEPTH = 60;

    /** The greatest number of values, columns, operators and functions together. */
    public static final int MAX_PARTS = 1000;

    private static final int NOT = 3;

    private static final int COMPARISON = 4;

    private static final int SUM = 5;

    private static final int SIGN = 7;

    private final List<Token> tokens;

    private int at;

    private int depth;

    private int parts;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** {@return what a text says} */
    public static Syntax parse(String text) throws Fault {
        if (text.isBlank()) {
            throw Fault.empty();
        }
        if (text.length() > MAX_LENGTH) {
            throw Fault.tooLong(text.length(), MAX_LENGTH);
        }
        Parser parser = new Parser(Lexer.split(text));
        Syntax syntax = parser.expression(0);
        Token rest = parser.peek();
        if (rest.kind() != Kind.END) {
            throw Fault.unexpected(rest.position(), rest.text(), "and");
        }
        return syntax;
    }

    private Syntax expression(int weakest) throws Fault {
        if (++depth > MAX_DEPTH) {
            throw Fault.tooDeep(peek().position(), MAX_DEPTH);
        }
        Syntax left = prefix();
        for (int power = power(); power > weakest; power = power()) {
            left = infix(left, power);
        }
        depth--;
        return left;
    }

    private int power() {
        Token next = peek();
        boolean negated = next.is("not") && (tokens.get(at + 1).is("in") || tokens.get(at + 1).is("between"));
        if (next.kind() != Kind.SIGN && next.kind() != Kind.KEYWORD) {
            return 0;
        }
        return switch (next.text()) {
            case "or" -> 1;
            case "and" -> 2;
            case "not" -> negated ? COMPARISON : 0;
            case "=", "!=", "<", "<=", ">", ">=", "in", "between" -> COMPARISON;
            case "+", "-" -> SUM;
            case "*", "/" -> SUM + 1;
            default -> 0;
        };
    }

    private Syntax infix(Syntax left, int power) throws Fault {
        Token operator = take();
        if (operator.is("not")) {
            Token negated = take();
            return operation(operator.position(), "not", List.of(membership(left, negated)));
        }
        if (operator.is("in") || operator.is("between")) {
            return membership(left, operator);
        }
        return operation(operator.position(), operator.text(), List.of(left, expression(power)));
    }

    private Syntax membership(Syntax left, Token operator) throws Fault {
        List<Syntax> operands = new ArrayList<>(List.of(left));
        if (operator.is("in")) {
            expect("(");
            operands.addAll(list());
        } else {
            operands.add(expression(COMPARISON));
            expect("and");
            operands.add(expression(COMPARISON));
        }
        return operation(operator.position(), operator.text(), operands);
    }

    private Syntax prefix() throws Fault {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> part(new Syntax.Constant(token.position(), Type.NUMBER, number(token)));
            case TEXT -> part(new Syntax.Constant(token.position(), Type.TEXT, token.text()));
            case COLUMN -> part(new Syntax.Column(token.position(), token.text()));
            case NAME -> peek().is("(") ? call(token) : part(new Syntax.Column(token.position(), token.text()));
            case KEYWORD, SIGN -> word(token);
            case END -> throw Fault.valueWanted(token.position(), "");
        };
    }

    private Syntax word(Token token) throws Fault {
        return switch (token.text()) {
            case "true" -> part(new Syntax.Constant(token.position(), Type.BOOLEAN, Boolean.TRUE));
            case "false" -> part(new Syntax.Constant(token.position(), Type.BOOLEAN, Boolean.FALSE));
            case "missing" -> part(new Syntax.Constant(token.position(), null, null));
            case "not" -> operation(token.position(), "not", List.of(expression(NOT)));
            case "-" -> operation(token.position(), "-", List.of(expression(SIGN)));
            case "(" -> {
                Syntax inner = expression(0);
                expect(")");
                yield inner;
            }
            default -> throw Fault.valueWanted(token.position(), token.text());
        };
    }

    private Syntax call(Token name) throws Fault {
        expect("(");
        return part(new Syntax.Call(name.position(), name.text(), peek().is(")") ? nothing() : list()));
    }

    private List<Syntax> nothing() {
        take();
        return List.of();
    }

    /** Reads values and the closing parenthesis. */
    private List<Syntax> list() throws Fault {
        List<Syntax> values = new ArrayList<>();
        values.add(expression(0));
        while (peek().is(",")) {
            take();
            values.add(expression(0));
        }
        expect(")");
        return values;
    }

    private static BigDecimal number(Token token) throws Fault {
        BigDecimal number = NumberText.read(token.text());
        if (number == null) {
            throw Fault.badNumber(token.position(), token.text());
        }
        return number;
    }

    private Syntax operation(int position, String operator, List<Syntax> operands) throws Fault {
        return part(new Syntax.Operation(position, operator, operands));
    }

    private <T extends Syntax> T part(T syntax) throws Fault {
        if (++parts > MAX_PARTS) {
            throw Fault.tooManyParts(syntax.position(), MAX_PARTS);
        }
        return syntax;
    }

    private void expect(String word) throws Fault {
        Token token = take();
        if (!token.is(word)) {
            throw token.kind() == Kind.END ? Fault.ends(token.position(), word)
                    : Fault.unexpected(token.position(), token.text(), word);
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }
}
