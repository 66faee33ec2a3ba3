/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.fault;

import java.util.Collection;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Type;

/** What is wrong with the text of an expression, at which character, and what to do. */
public final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Messages MESSAGES = Messages.of(Fault.class);

    private final int position;

    private final String remedy;

    private Fault(int position, String what, String remedy) {
        super(what);
        this.position = position;
        this.remedy = remedy;
    }

    /** {@return the problem to show} */
    public Problem problem(String place) {
        return new Problem(MESSAGES.text("place", place, String.valueOf(position + 1)), getMessage(), remedy);
    }

    public static Fault empty() {
        return new Fault(0, MESSAGES.text("empty"), MESSAGES.text("empty.remedy"));
    }

    public static Fault tooLong(int length, int limit) {
        return new Fault(limit, MESSAGES.text("tooLong", String.valueOf(length), String.valueOf(limit)), split());
    }

    public static Fault tooDeep(int position, int limit) {
        return new Fault(position, MESSAGES.text("tooDeep", String.valueOf(limit)), split());
    }

    public static Fault tooManyParts(int position, int limit) {
        return new Fault(position, MESSAGES.text("tooManyParts", String.valueOf(limit)), split());
    }

    private static String split() {
        return MESSAGES.text("split.remedy");
    }

    public static Fault unknownCharacter(int position, String character) {
        return new Fault(position, MESSAGES.text("unknownCharacter", character), MESSAGES.text("unknownCharacter.remedy"));
    }

    public static Fault otherSpelling(int position, String written, String meant) {
        return new Fault(position, MESSAGES.text("otherSpelling", written), MESSAGES.text("otherSpelling.remedy", meant));
    }

    public static Fault notClosed(int position, String mark) {
        return new Fault(position, MESSAGES.text("notClosed"), MESSAGES.text("notClosed.remedy", mark));
    }

    public static Fault ends(int position, String wanted) {
        return new Fault(position, MESSAGES.text("ends"), MESSAGES.text("notClosed.remedy", wanted));
    }

    public static Fault badNumber(int position, String number) {
        return new Fault(position, MESSAGES.text("badNumber", number), MESSAGES.text("badNumber.remedy"));
    }

    public static Fault unexpected(int position, String found, String wanted) {
        return new Fault(position, MESSAGES.text("unexpected", found), MESSAGES.text("unexpected.remedy", wanted));
    }

    public static Fault valueWanted(int position, String found) {
        return new Fault(position, found.isEmpty() ? MESSAGES.text("ends") : MESSAGES.text("unexpected", found),
                MESSAGES.text("value.remedy"));
    }

    public static Fault unknownColumn(int position, String name, String near, Collection<String> known) {
        return new Fault(position, MESSAGES.text("unknownColumn", name), near.isEmpty()
                ? MESSAGES.text("known.remedy", String.join(", ", known)) : MESSAGES.text("near.remedy", near));
    }

    public static Fault unknownFunction(int position, String name, String near, Collection<String> known) {
        return new Fault(position, MESSAGES.text("unknownFunction", name), near.isEmpty()
                ? MESSAGES.text("known.remedy", String.join(", ", known)) : MESSAGES.text("near.remedy", near));
    }

    public static Fault wrongCount(int position, String function, String wanted, int given) {
        return new Fault(position, MESSAGES.text("wrongCount", function, wanted, String.valueOf(given)),
                MESSAGES.text("wrongCount.remedy", wanted));
    }

    public static Fault wrongType(int position, String operation, Type wanted, Type given) {
        String conversion = switch (wanted) {
            case NUMBER -> MESSAGES.text("toNumber.remedy");
            case TEXT -> MESSAGES.text("toText.remedy");
            case DATE -> MESSAGES.text("toDate.remedy");
            case TIMESTAMP -> MESSAGES.text("toTimestamp.remedy");
            case BOOLEAN -> MESSAGES.text("toBoolean.remedy");
        };
        return new Fault(position, MESSAGES.text("wrongType", operation, name(wanted), name(given)), conversion);
    }

    public static Fault differentTypes(int position, String operation, Type left, Type right) {
        return new Fault(position, MESSAGES.text("differentTypes", operation, name(left), name(right)),
                MESSAGES.text("differentTypes.remedy"));
    }

    public static Fault noOrder(int position, String operation) {
        return new Fault(position, MESSAGES.text("noOrder", operation), MESSAGES.text("noOrder.remedy"));
    }

    public static Fault withMissing(int position, String operation) {
        return new Fault(position, MESSAGES.text("withMissing", operation), MESSAGES.text("withMissing.remedy"));
    }

    public static Fault alwaysMissing(int position, String operation) {
        return new Fault(position, MESSAGES.text("alwaysMissing", operation), MESSAGES.text("alwaysMissing.remedy"));
    }

    public static Fault notConstant(int position, String function) {
        return new Fault(position, MESSAGES.text("notConstant", function), MESSAGES.text("notConstant.remedy"));
    }

    public static Fault badPattern(int position, String pattern, String reason) {
        return new Fault(position, MESSAGES.text("badPattern", pattern, reason), MESSAGES.text("badPattern.remedy"));
    }

    public static Fault badDatePattern(int position, String pattern) {
        return new Fault(position, MESSAGES.text("badDatePattern", pattern), MESSAGES.text("badDatePattern.remedy"));
    }

    public static Fault notACondition(Type given) {
        return new Fault(0, MESSAGES.text("notACondition", name(given)), MESSAGES.text("toBoolean.remedy"));
    }

    private static String name(Type type) {
        return switch (type) {
            case TEXT -> MESSAGES.text("text");
            case NUMBER -> MESSAGES.text("number");
            case BOOLEAN -> MESSAGES.text("boolean");
            case DATE -> MESSAGES.text("date");
            case TIMESTAMP -> MESSAGES.text("timestamp");
            case null -> MESSAGES.text("missing");
        };
    }
}
