/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.util.Locale;
import java.util.Objects;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.browse.BrowseColumn;

/**
 * A column to write.
 *
 * @param name its name in files that programs read, such as {@code unit_price}
 * @param label its heading for people
 * @param type what its values are
 * @param money whether they are amounts of money
 */
public record TargetColumn(String name, AttributeType.Label label, ValueType type, boolean money) {

    /** The unit of amounts of money. */
    private static final String CURRENCY = "currency";

    public TargetColumn {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(type);
    }

    /** {@return a column of a class, or of one it refers to; the amounts of the latter are not its own money} */
    public static TargetColumn of(BrowseColumn column) {
        AttributeType.Label label = new AttributeType.Label(column.label(Locale.ENGLISH), column.label(Locale.CHINESE));
        return new TargetColumn(column.id(), label, column.attribute().type(),
                column.reference() == null && isMoney(column.attribute()));
    }

    /** {@return whether the values of an attribute are amounts of money} */
    public static boolean isMoney(AttributeType attribute) {
        return attribute.type() == ValueType.DECIMAL && CURRENCY.equals(attribute.unit());
    }

    /** {@return its heading: the name, or the label in a language} */
    public String heading(boolean labels, Locale locale) {
        return labels ? label.in(locale) : name;
    }
}
