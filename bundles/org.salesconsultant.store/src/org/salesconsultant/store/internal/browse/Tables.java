/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;

/** The table of a class and those its references lead to, and how a query names their columns. */
public final class Tables {

    private final BrowseColumns columns;

    public Tables(BrowseColumns columns) {
        this.columns = columns;
    }

    /** {@return a column as a query writes it} */
    public String name(BrowseColumn column) {
        return column.through().map(this::alias).orElse("t") + "." + quoted(column.attribute());
    }

    /** {@return an attribute of the class itself as a query writes it} */
    public String own(AttributeType attribute) {
        return "t." + quoted(attribute);
    }

    /** {@return the table of the class} */
    public String base() {
        return "{name(" + columns.type().table() + ")}";
    }

    /** {@return the joins that some columns need, each once; nothing if they need none} */
    public String joins(Collection<BrowseColumn> used) {
        List<String> joins = new ArrayList<>();
        for (BrowseColumn column : used) {
            column.through().map(reference -> " LEFT JOIN {name(" + column.owner().table() + ")} " + alias(reference) + " ON "
                    + alias(reference) + ".{name(" + column.owner().key().getFirst() + ")} = " + own(reference))
                    .filter(join -> !joins.contains(join)).ifPresent(joins::add);
        }
        return String.join("", joins);
    }

    private String alias(AttributeType reference) {
        return "j" + columns.type().attributes().indexOf(reference);
    }

    private static String quoted(AttributeType attribute) {
        return "{name(" + attribute.column() + ")}";
    }
}
