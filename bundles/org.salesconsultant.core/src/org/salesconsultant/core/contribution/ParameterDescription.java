/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.salesconsultant.core.message.Messages;

/**
 * A parameter, described once: the editor's form, the command line and the checks all come from here.
 *
 * @param name the name in files and on the command line
 * @param label what people see
 * @param help one sentence for people; may be empty
 * @param type what its text must be
 * @param defaultValue the text taken when none is given; null if it must be given
 * @param minimum the least number allowed; null if there is none
 * @param maximum the greatest number allowed; null if there is none
 * @param unit the unit of a number; empty if there is none
 * @param choices the texts allowed for {@link ParameterType#CHOICE}
 */
public record ParameterDescription(String name, String label, String help, ParameterType type, String defaultValue,
        BigDecimal minimum, BigDecimal maximum, String unit, List<String> choices) {

    private static final Messages MESSAGES = Messages.of(ParameterDescription.class);

    public ParameterDescription {
        choices = List.copyOf(choices);
        if (type == ParameterType.CHOICE && choices.isEmpty()) {
            throw new IllegalArgumentException("choice without choices: " + name);
        }
    }

    /** {@return whether a value must be given} */
    public boolean required() {
        return defaultValue == null;
    }

    /** {@return what is wrong with a value, in words; empty if nothing is} */
    public Optional<String> complaint(String value) {
        return switch (type) {
            case INTEGER, DAYS -> number(value, true);
            case DECIMAL -> number(value, false);
            case BOOLEAN -> oneOf(value, List.of("true", "false"));
            case CHOICE -> oneOf(value, choices);
            case COLUMN, EXPRESSION -> value.isBlank() && required() ? Optional.of(MESSAGES.text("empty")) : Optional.empty();
            case TEXT, COLUMNS, FILE -> Optional.empty();
        };
    }

    private Optional<String> number(String value, boolean whole) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            return Optional.of(MESSAGES.text("notANumber", value));
        }
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Optional.of(MESSAGES.text("notWhole", value));
        }
        if (minimum != null && number.compareTo(minimum) < 0) {
            return Optional.of(MESSAGES.text("below", value, minimum.toPlainString()));
        }
        if (maximum != null && number.compareTo(maximum) > 0) {
            return Optional.of(MESSAGES.text("above", value, maximum.toPlainString()));
        }
        return Optional.empty();
    }

    private static Optional<String> oneOf(String value, List<String> allowed) {
        return allowed.contains(value) ? Optional.empty()
                : Optional.of(MESSAGES.text("notAChoice", value, String.join(", ", allowed)));
    }
}
