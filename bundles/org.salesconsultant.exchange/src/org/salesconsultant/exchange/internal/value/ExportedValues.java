/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.ValueType;

/**
 * Values exactly as an export writes them, declared by the format {@value #FORMAT}. Texts keep their blanks and ids their
 * zeros; an apostrophe before a text protects it from spreadsheets and goes when it is read, so no text is lost: not the
 * empty one, not one that begins with an equals sign or an apostrophe of its own.
 */
public final class ExportedValues {

    /** What a mapping declares as its format. */
    public static final String FORMAT = "exported";

    private static final char APOSTROPHE = '\'';

    private static final Messages MESSAGES = Messages.of(ExportedValues.class);

    private ExportedValues() {
    }

    /** {@return the text as a CSV or its like holds it: after an apostrophe where a spreadsheet or a reader would make something else of it} */
    public static String protectedText(String text) {
        return needsProtection(text) ? APOSTROPHE + text : text;
    }

    /** {@return whether a text is written after an apostrophe} */
    public static boolean needsProtection(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        return switch (first) {
            case '=', '+', '-', '@', APOSTROPHE, '＝', '＋', '－', '＠' -> true;
            default -> first <= ' ' || Character.isWhitespace(first) || first == '\u00a0' || first == '\ufeff';
        };
    }

    /** {@return a reader of what an export writes for that type} */
    static ValueReader of(ValueType type) {
        return switch (type) {
            case STRING, BOOLEAN -> ExportedValues::text;
            case INTEGER, DECIMAL, DOUBLE -> ExportedValues::number;
            case DATE, TIMESTAMP -> ExportedValues::time;
        };
    }

    private static Object text(String text) {
        return text.charAt(0) == APOSTROPHE ? text.substring(1) : text;
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return Refusal.unreadable(MESSAGES.text("notANumber", text));
        }
    }

    private static Object time(String text) {
        try {
            return text.length() <= 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException e) {
            return Refusal.unreadable(MESSAGES.text("notADate", text));
        }
    }
}
