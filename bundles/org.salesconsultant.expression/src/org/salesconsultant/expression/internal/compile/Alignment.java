/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.internal.fault.Fault;
import org.salesconsultant.expression.reading.DateText;

/**
 * Brings values that stand side by side to one type: a day beside a time is that day at 00:00, a text in quotes beside
 * a day or a time is read as one. Nothing else is converted silently.
 */
final class Alignment {

    private Alignment() {
    }

    /** {@return the values in one type, which the first that is not the word missing tells} */
    static List<Typed> align(int position, String operation, List<Typed> values) throws Fault {
        Type common = null;
        for (Typed value : values) {
            boolean wins = common == null || value.type() == Type.TIMESTAMP && common == Type.DATE
                    || isTime(value.type()) && common == Type.TEXT;
            common = value.type() != null && wins ? value.type() : common;
        }
        List<Typed> aligned = new ArrayList<>();
        for (Typed value : values) {
            aligned.add(to(position, operation, common, value));
        }
        return aligned;
    }

    private static boolean isTime(Type type) {
        return type == Type.DATE || type == Type.TIMESTAMP;
    }

    private static Typed to(int position, String operation, Type wanted, Typed value) throws Fault {
        if (value.type() == wanted) {
            return value;
        }
        if (value.isMissingWord()) {
            return Typed.constant(wanted, null);
        }
        if (wanted == Type.TIMESTAMP && value.type() == Type.DATE) {
            Evaluator day = value.evaluator();
            return new Typed(wanted, row -> day.value(row) instanceof LocalDate date ? date.atStartOfDay() : null,
                    value.constant()).folded();
        }
        if (isTime(wanted) && value.constant() && value.constantValue() instanceof String text) {
            Object read = wanted == Type.DATE ? DateText.ISO.date(text) : DateText.ISO.timestamp(text);
            if (read != null) {
                return Typed.constant(wanted, read);
            }
        }
        throw Fault.differentTypes(position, operation, wanted, value.type());
    }
}
