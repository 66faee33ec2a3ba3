/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;

/** Reads the description of a contribution from its extension element. */
final class DescriptionReader {

    private DescriptionReader() {
    }

    /** @throws IllegalArgumentException if the element is not as its schema asks, saying in what */
    static ContributionDescription read(IConfigurationElement element) {
        List<ParameterDescription> parameters = new ArrayList<>();
        for (IConfigurationElement child : element.getChildren("parameter")) {
            parameters.add(parameter(child));
        }
        required(element, "class");
        return new ContributionDescription(required(element, "id"), required(element, "name"),
                optional(element, "description", ""), optional(element, "version", "1.0.0"), priority(element),
                element.getContributor().getName(), parameters);
    }

    private static ParameterDescription parameter(IConfigurationElement element) {
        String name = required(element, "name");
        return new ParameterDescription(name, optional(element, "label", name), optional(element, "help", ""),
                type(element), element.getAttribute("default"), number(element, "minimum"), number(element, "maximum"),
                optional(element, "unit", ""), choices(element));
    }

    private static ParameterType type(IConfigurationElement element) {
        String type = optional(element, "type", "text");
        try {
            return ParameterType.named(type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown parameter type: " + type, e);
        }
    }

    private static List<String> choices(IConfigurationElement element) {
        String choices = optional(element, "choices", "");
        return choices.isEmpty() ? List.of() : Arrays.stream(choices.split(",")).map(String::strip).toList();
    }

    private static BigDecimal number(IConfigurationElement element, String attribute) {
        String text = element.getAttribute(attribute);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(attribute + " is not a number: " + text, e);
        }
    }

    private static int priority(IConfigurationElement element) {
        BigDecimal priority = number(element, "priority");
        return priority == null ? 0 : priority.intValue();
    }

    private static String required(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("attribute '" + attribute + "' of <" + element.getName() + "> is missing");
        }
        return value;
    }

    private static String optional(IConfigurationElement element, String attribute, String otherwise) {
        String value = element.getAttribute(attribute);
        return value == null ? otherwise : value;
    }
}
