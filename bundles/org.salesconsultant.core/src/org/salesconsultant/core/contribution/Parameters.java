/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Checked parameter values: every described parameter has a value of its type and within its range. */
public final class Parameters {

    private static final Messages MESSAGES = Messages.of(Parameters.class);

    private final SortedMap<String, String> values;

    private Parameters(SortedMap<String, String> values) {
        this.values = values;
    }

    /**
     * {@return the given values, completed by defaults}
     *
     * @param place where the values stand, for messages
     * @throws CoreException with a {@link Problem} if a value is missing, unknown or wrong
     */
    public static Parameters check(String place, List<ParameterDescription> descriptions, Map<String, String> given)
            throws CoreException {
        SortedMap<String, String> values = new TreeMap<>();
        for (ParameterDescription description : descriptions) {
            String value = given.getOrDefault(description.name(), description.defaultValue());
            if (value == null) {
                throw new Problem(place, MESSAGES.text("missing", description.name()), MESSAGES.text("remedy.missing")).exception();
            }
            Optional<String> complaint = description.complaint(value);
            if (complaint.isPresent()) {
                throw new Problem(place, MESSAGES.text("wrong", description.name(), complaint.get()),
                        MESSAGES.text("remedy.wrong")).exception();
            }
            values.put(description.name(), value);
        }
        for (String name : given.keySet()) {
            if (!values.containsKey(name)) {
                String known = descriptions.stream().map(ParameterDescription::name).collect(Collectors.joining(", "));
                throw new Problem(place, MESSAGES.text("unknown", name), MESSAGES.text("remedy.unknown", known)).exception();
            }
        }
        return new Parameters(values);
    }

    /** {@return the text of a described parameter} */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("not a described parameter: " + name);
        }
        return value;
    }

    /** {@return the value of an INTEGER or DAYS parameter} */
    public int integer(String name) {
        return new BigDecimal(text(name).strip()).intValueExact();
    }

    /** {@return the value of a DECIMAL parameter} */
    public double decimal(String name) {
        return Double.parseDouble(text(name).strip());
    }

    /** {@return the value of a BOOLEAN parameter} */
    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** {@return the columns of a COLUMNS parameter, in order; none if it is blank} */
    public List<String> columns(String name) {
        return Arrays.stream(text(name).split(",")).map(String::strip).filter(column -> !column.isEmpty()).toList();
    }

    /** {@return all values by name, in name order} */
    public SortedMap<String, String> asMap() {
        return new TreeMap<>(values);
    }
}
