/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.browse.BrowseColumn;

/** The query of an export. Its order is total: what is asked for, then the key; missing values come last. */
final class Selection {

    private final TableExport table;

    private final TableColumns columns;

    private final List<List<Object>> keys;

    Selection(TableExport table, TableColumns columns) {
        this.table = table;
        this.columns = columns;
        keys = table.keys() == null ? null : List.copyOf(new java.util.LinkedHashSet<>(table.keys()));
    }

    /** {@return the filter by key, of more keys than the query names; null if there are none, or few} */
    KeyFilter byKey() {
        return keys == null || few() ? null : new KeyFilter(keys, table.type(), columns::place);
    }

    private boolean few() {
        return table.keys().size() <= KeyFilter.FEW;
    }

    /** {@return the number of keys that are asked for, each counted once; -1 if all objects are} */
    long asked() {
        return keys == null ? -1 : keys.size();
    }

    /** {@return the query for the number of objects before the filter} */
    Statement count() {
        return Statement.single("SELECT count(*) FROM {name(" + table.type().table() + ")} t" + where());
    }

    /** {@return the query: the columns read, then the currency if there is one} */
    Statement rows() {
        List<String> read = columns.read().stream().map(this::name).collect(Collectors.toCollection(ArrayList::new));
        if (columns.currency().expression() != null) {
            read.add(columns.currency().expression() + " AS money_currency");
        }
        return Statement.of("SELECT " + String.join(", ", read) + " FROM {name(" + table.type().table() + ")} t"
                + columns.currency().join() + joins() + where() + " ORDER BY " + order());
    }

    /** {@return the joins with the classes referred to whose columns are read or sorted by, each once} */
    private String joins() {
        return Stream.concat(columns.read().stream(), columns.sort().stream().map(TableColumns.Sorted::column))
                .filter(column -> column.reference() != null)
                .map(column -> " LEFT JOIN {name(" + column.owner().table() + ")} " + alias(column) + " ON " + alias(column) + ".{name("
                        + column.owner().key().getFirst() + ")} = t.{name(" + column.reference().column() + ")}")
                .distinct().collect(Collectors.joining());
    }

    private String order() {
        Set<String> sorted = new HashSet<>();
        List<String> terms = new ArrayList<>();
        for (TableColumns.Sorted each : columns.sort()) {
            if (sorted.add(each.column().id())) {
                terms.add("CASE WHEN " + name(each.column()) + " IS NULL THEN 1 ELSE 0 END");
                terms.add(name(each.column()) + (each.descending() ? " DESC" : ""));
            }
        }
        for (String key : table.type().key()) {
            if (sorted.add(key)) {
                terms.add("t.{name(" + key + ")}");
            }
        }
        return String.join(", ", terms);
    }

    private String where() {
        if (keys == null || !few()) {
            return "";
        }
        EntityType type = table.type();
        if (keys.isEmpty()) {
            return " WHERE 1 = 0";
        } else if (type.key().size() == 1) {
            return " WHERE t.{name(" + type.key().getFirst() + ")} IN (" + String.join(", ", Collections.nCopies(keys.size(), "?"))
                    + ")";
        }
        String one = type.key().stream().map(key -> "t.{name(" + key + ")} = ?").collect(Collectors.joining(" AND ", "(", ")"));
        return " WHERE " + String.join(" OR ", Collections.nCopies(keys.size(), one));
    }

    /** {@return the values of the query's parameters} */
    Object[] parameters() {
        return keys == null || !few() ? new Object[0] : keys.stream().flatMap(List::stream).toArray();
    }

    private String name(BrowseColumn column) {
        return alias(column) + ".{name(" + column.attribute().column() + ")}";
    }

    private String alias(BrowseColumn column) {
        return column.through().map(reference -> "r" + table.type().attributes().indexOf(reference)).orElse("t");
    }

    /** {@return the types of the columns read, the currency's included} */
    ValueType[] types() {
        List<ValueType> types = columns.read().stream().map(column -> column.attribute().type()).collect(Collectors.toCollection(ArrayList::new));
        if (columns.currency().expression() != null) {
            types.add(ValueType.STRING);
        }
        return types.toArray(ValueType[]::new);
    }
}
