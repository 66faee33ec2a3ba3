/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;

/**
 * An attribute of the customer as a feature: a number as it is, a truth as 0 or 1, a date as the days from it to the as-of date, a
 * category as one column a literal that holds 1 where the customer has it. A category of two has one column, for the first.
 *
 * @param attribute the attribute
 * @param literal the literal whose column it is; null for anything but a category
 */
public record AttributeFeature(AttributeType attribute, String literal) {

    /** Stands before the name of the attribute where a file names it as a feature. */
    public static final String PREFIX = "attribute.";

    private static final Messages MESSAGES = Messages.of(AttributeFeature.class);

    /** {@return the features an attribute makes; none for a text without a closed list, a time, or a reference} */
    public static List<AttributeFeature> of(AttributeType attribute) {
        List<AttributeFeature> features = new ArrayList<>();
        if (attribute.type() == ValueType.STRING) {
            int columns = attribute.literals().size() == 2 ? 1 : attribute.literals().size();
            attribute.literals().subList(0, columns).forEach(literal -> features.add(new AttributeFeature(attribute, literal)));
        } else if (attribute.type() != ValueType.TIMESTAMP) {
            features.add(new AttributeFeature(attribute, null));
        }
        return features;
    }

    /** {@return the name of its column} */
    public String column() {
        return PREFIX + attribute.column() + (literal == null ? "" : "=" + literal);
    }

    /** {@return what people call it} */
    public String label(Locale locale) {
        String name = attribute.label().in(locale);
        if (literal != null) {
            return MESSAGES.in(locale).text("category", name, attribute.literalLabel(literal).in(locale));
        }
        return attribute.type() == ValueType.DATE ? MESSAGES.in(locale).text("since", name) : name;
    }

    /** {@return what its values count; empty if that is plain} */
    public String unit() {
        return attribute.type() == ValueType.DATE ? "days" : literal == null ? attribute.unit() : "";
    }

    /**
     * {@return one value a customer of the history; NaN where a number is missing, 0 where a category is}
     *
     * @throws CoreException if the store cannot be read
     */
    public double[] values(CustomerHistory history, IProgressMonitor monitor) throws CoreException {
        double[] values = literal == null ? history.attributes().numbers(attribute, monitor) : new double[history.size()];
        if (literal != null) {
            String[] texts = history.attributes().texts(attribute, monitor);
            for (int customer = 0; customer < values.length; customer++) {
                values[customer] = literal.equals(texts[customer]) ? 1 : 0;
            }
        } else if (attribute.type() == ValueType.DATE) {
            for (int customer = 0; customer < values.length; customer++) {
                double days = history.today() - values[customer];
                values[customer] = days < 0 ? Double.NaN : days; // a date that is yet to come was not known
            }
        }
        return values;
    }
}
