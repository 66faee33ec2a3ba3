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
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.ExtraAttribute;

/** Makes attribute types of what a project file says. */
final class ExtraAttributes {

    private static final Messages MESSAGES = Messages.of(ExtraAttributes.class);

    private ExtraAttributes() {
    }

    /**
     * {@return the attribute of a class}
     *
     * @throws IllegalArgumentException if its column is taken, or its name, type, range, default or pattern cannot be; its message is for people
     */
    static AttributeType read(ExtraAttribute extra, EntityType entity) {
        String name = text(extra.getName());
        String column = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        if (!column.matches("[a-z][a-z0-9_]{0,62}")) {
            throw wrong("extra.name", name);
        }
        if (entity.column(column).isPresent()) {
            throw wrong("extra.column", column);
        }
        checkPattern(text(extra.getPattern()));
        String english = extra.getLabel() == null ? name : extra.getLabel();
        String chinese = extra.getLabelChinese() == null ? english : extra.getLabelChinese();
        ValueType type = constant(ValueType.class, extra.getType(), "extra.type");
        List<String> literals = list(extra.getLiterals());
        if (type != ValueType.STRING && !(literals.isEmpty() && text(extra.getPattern()).isEmpty())) {
            throw wrong("extra.texts");
        }
        AttributeType attribute = new AttributeType(name, column, type, extra.isRequired(), text(extra.getUnit()),
                constant(Privacy.class, extra.getPrivacy(), "extra.privacy"), number(extra.getMinimum()), number(extra.getMaximum()),
                text(extra.getDefaultValue()).isEmpty() ? null : extra.getDefaultValue(), literals, null,
                new AttributeType.Label(english, chinese), text(extra.getPattern()), extra.isUnchanging(),
                new Presentation(MetamodelReader.group(text(extra.getGroup()).isBlank() ? Group.CUSTOM : extra.getGroup().strip()),
                        extra.isMultiline(), list(extra.getSynonyms()), Map.of()));
        checkDefault(attribute);
        return attribute;
    }

    private static void checkPattern(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw wrong("extra.pattern", pattern);
        }
    }

    private static void checkDefault(AttributeType attribute) {
        String value = attribute.defaultValue();
        if (attribute.minimum() != null && attribute.maximum() != null && attribute.minimum().compareTo(attribute.maximum()) > 0) {
            throw wrong("extra.range");
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
                throw wrong("extra.default", value);
            }
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw wrong("extra.default.type", value, attribute.type().name().toLowerCase(Locale.ROOT));
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> of, String text, String key) {
        return Arrays.stream(of.getEnumConstants()).filter(each -> each.name().equals(text(text).toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> wrong(key, text(text)));
    }

    private static IllegalArgumentException wrong(String key, String... arguments) {
        return new IllegalArgumentException(MESSAGES.text(key, (Object[]) arguments));
    }

    private static boolean inRange(AttributeType attribute, BigDecimal value) {
        return (attribute.minimum() == null || value.compareTo(attribute.minimum()) >= 0)
                && (attribute.maximum() == null || value.compareTo(attribute.maximum()) <= 0);
    }

    private static BigDecimal number(String text) {
        try {
            return text == null || text.isBlank() ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw wrong("extra.number", text);
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text(text).split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
