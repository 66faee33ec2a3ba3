/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.salesconsultant.model.analysis.ExtraAttribute;

/** Makes attribute types of what a project file says. */
final class ExtraAttributes {

    private ExtraAttributes() {
    }

    /**
     * {@return the attribute}
     *
     * @throws IllegalArgumentException if its name, type, range, default or pattern cannot be; its message is for people
     */
    static AttributeType read(ExtraAttribute extra) {
        String name = text(extra.getName());
        String column = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        if (!column.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        String english = extra.getLabel() == null ? name : extra.getLabel();
        String chinese = extra.getLabelChinese() == null ? english : extra.getLabelChinese();
        ValueType type = ValueType.valueOf(text(extra.getType()).toUpperCase(Locale.ROOT));
        List<String> literals = list(extra.getLiterals());
        if (type != ValueType.STRING && !(literals.isEmpty() && text(extra.getPattern()).isEmpty())) {
            throw new IllegalArgumentException("literals and patterns are for texts: " + name);
        }
        AttributeType attribute = new AttributeType(name, column, type, extra.isRequired(), text(extra.getUnit()),
                Privacy.valueOf(text(extra.getPrivacy()).toUpperCase(Locale.ROOT)), number(extra.getMinimum()), number(extra.getMaximum()),
                text(extra.getDefaultValue()).isEmpty() ? null : extra.getDefaultValue(), literals, null,
                new AttributeType.Label(english, chinese), text(extra.getPattern()), extra.isUnchanging(),
                new Presentation(MetamodelReader.group(text(extra.getGroup()).isBlank() ? Group.CUSTOM : extra.getGroup().strip()),
                        extra.isMultiline(), list(extra.getSynonyms()), Map.of()));
        checkDefault(attribute);
        return attribute;
    }

    private static void checkDefault(AttributeType attribute) {
        String value = attribute.defaultValue();
        if (attribute.minimum() != null && attribute.maximum() != null && attribute.minimum().compareTo(attribute.maximum()) > 0) {
            throw new IllegalArgumentException("the minimum is above the maximum: " + attribute.name());
        }
        if (value == null) {
            return;
        }
        try {
            boolean fits = switch (attribute.type()) {
                case STRING -> (attribute.literals().isEmpty() || attribute.literals().contains(value)) && attribute.matches(value);
                case BOOLEAN -> "true".equals(value) || "false".equals(value);
                case INTEGER -> inRange(attribute, new BigDecimal(Long.parseLong(value)));
                case DECIMAL, DOUBLE -> inRange(attribute, new BigDecimal(value));
                case DATE -> LocalDate.parse(value) != null;
                case TIMESTAMP -> LocalDateTime.parse(value) != null;
            };
            if (!fits) {
                throw new IllegalArgumentException("the default is not allowed: " + value);
            }
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("the default is no " + attribute.type().name().toLowerCase(Locale.ROOT) + ": " + value, e);
        }
    }

    private static boolean inRange(AttributeType attribute, BigDecimal value) {
        return (attribute.minimum() == null || value.compareTo(attribute.minimum()) >= 0)
                && (attribute.maximum() == null || value.compareTo(attribute.maximum()) <= 0);
    }

    private static BigDecimal number(String text) {
        try {
            return text == null || text.isBlank() ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text(text).split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
