/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.ui.grid.GridColumn;

/** The columns of a grid over a CRM class, as the metamodel tells them. */
final class EntityColumns {

    private static final Messages MESSAGES = Messages.of(EntityColumns.class);

    private EntityColumns() {
    }

    /** @param widths widths that the user gave, by column id */
    static List<GridColumn> of(List<BrowseColumn> columns, Map<String, Integer> widths, Locale locale) {
        List<GridColumn> made = new ArrayList<>();
        for (BrowseColumn column : columns) {
            boolean key = made.isEmpty() && column.reference() == null && column.owner().key().contains(column.attribute().column());
            String heading = column.label(locale);
            int width = Math.max(width(column.attribute().type()), width(heading));
            made.add(new GridColumn(column.id(), heading, atTheRight(column.attribute().type()), widths.getOrDefault(column.id(), width),
                    key, choices(column.attribute(), locale)));
        }
        return made;
    }

    private static List<String> choices(AttributeType attribute, Locale locale) {
        List<String> choices = new ArrayList<>();
        if (attribute.type() == ValueType.BOOLEAN) {
            choices.addAll(List.of("", "=" + MESSAGES.text("yes"), "=" + MESSAGES.text("no")));
        } else if (!attribute.literals().isEmpty()) {
            choices.add("");
            attribute.literals().forEach(literal -> choices.add("=" + attribute.literalLabel(literal).in(locale)));
        }
        if (!choices.isEmpty() && !attribute.required()) {
            choices.addAll(List.of("=", "<>"));
        }
        return choices;
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
            case TIMESTAMP -> 180;
            case INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE -> 110;
        };
    }
}
