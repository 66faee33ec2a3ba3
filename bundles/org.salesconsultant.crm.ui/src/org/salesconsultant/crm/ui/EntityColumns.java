/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui;

import java.util.List;
import java.util.Locale;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.ui.grid.GridColumn;

/** The columns of a grid over a CRM class: one for each attribute, extra ones of a project included. */
final class EntityColumns {

    private EntityColumns() {
    }

    static List<GridColumn> of(EntityType type, Locale locale) {
        return type.attributes().stream().map(attribute -> column(attribute, locale)).toList();
    }

    private static GridColumn column(AttributeType attribute, Locale locale) {
        String heading = attribute.label().in(locale);
        return new GridColumn(attribute.column(), heading, atTheRight(attribute.type()),
                Math.max(width(attribute.type()), width(heading)));
    }

    /** Room for a heading in bold and the arrow behind it; a Chinese character is twice as wide as a Latin one. */
    private static int width(String heading) {
        return 32 + heading.codePoints().map(c -> Character.isIdeographic(c) ? 16 : 8).sum();
    }

    private static boolean atTheRight(ValueType type) {
        return switch (type) {
            case INTEGER, DECIMAL, DOUBLE, DATE, TIMESTAMP -> true;
            case STRING, BOOLEAN -> false;
        };
    }

    private static int width(ValueType type) {
        return switch (type) {
            case STRING -> 150;
            case TIMESTAMP -> 140;
            case INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE -> 110;
        };
    }
}
