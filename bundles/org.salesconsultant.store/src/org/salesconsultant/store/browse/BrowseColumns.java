/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;

/** All columns that the rows of a class can show: its own attributes, each reference followed by those of its target. */
public final class BrowseColumns {

    /** What comes behind key and name. */
    private static final int REST = 2;

    private final EntityType type;

    private final Map<String, BrowseColumn> columns = new LinkedHashMap<>();

    private BrowseColumns(CrmTypes types, EntityType type) {
        this.type = type;
        for (AttributeType attribute : type.attributes()) {
            add(BrowseColumn.own(type, attribute));
            attribute.reference().flatMap(types::find).filter(target -> target.key().size() == 1)
                    .ifPresent(target -> target.attributes().stream().filter(each -> !target.key().contains(each.column()))
                            .forEach(each -> add(BrowseColumn.of(attribute, target, each))));
        }
    }

    private void add(BrowseColumn column) {
        columns.put(column.id(), column);
    }

    /** {@return the columns of a class} */
    public static BrowseColumns of(CrmTypes types, EntityType type) {
        return new BrowseColumns(types, type);
    }

    /** {@return the class} */
    public EntityType type() {
        return type;
    }

    /** {@return all of them} */
    public List<BrowseColumn> all() {
        return List.copyOf(columns.values());
    }

    /** {@return what is shown until somebody chooses: key, name, the other attributes of the class, and the names of what it refers to} */
    public List<BrowseColumn> usual() {
        return columns.values().stream().filter(column -> column.reference() == null || isLabel(column))
                .sorted(Comparator.comparingInt(this::rank)).toList();
    }

    /**
     * {@return the usual columns that say something: key, name, and those in which some object has a value}
     *
     * @param filled the ids of the class's own columns in which some object has one
     */
    public List<BrowseColumn> usual(Collection<String> filled) {
        return usual().stream().filter(column -> rank(column) < REST
                || filled.contains(column.through().map(AttributeType::column).orElse(column.id()))).toList();
    }

    private int rank(BrowseColumn column) {
        if (column.reference() != null) {
            return REST;
        }
        return type.key().contains(column.id()) ? 0 : isLabel(column) ? 1 : REST;
    }

    private static boolean isLabel(BrowseColumn column) {
        return column.attribute().equals(column.owner().labelAttribute());
    }

    /** {@return the column of that id; an attribute's name will do for its column} */
    public Optional<BrowseColumn> find(String id) {
        return Optional.ofNullable(columns.get(id)).or(() -> columns.values().stream()
                .filter(column -> column.reference() == null ? column.attribute().name().equals(id)
                        : (column.reference().name() + "." + column.attribute().name()).equals(id)).findFirst());
    }

    /** {@return the columns as an expression sees them} */
    public Schema schema() {
        Map<String, Type> schema = new LinkedHashMap<>();
        columns.values().forEach(column -> schema.put(column.id(), type(column.attribute().type())));
        return Schema.of(schema);
    }

    /** {@return the columns in the order of their ids; those there are none of are left out} */
    public List<BrowseColumn> known(List<String> ids) {
        List<BrowseColumn> known = new ArrayList<>();
        ids.forEach(id -> find(id).filter(column -> !known.contains(column)).ifPresent(known::add));
        return known;
    }

    /** {@return the type of values in an expression} */
    public static Type type(ValueType type) {
        return switch (type) {
            case STRING -> Type.TEXT;
            case INTEGER, DECIMAL, DOUBLE -> Type.NUMBER;
            case BOOLEAN -> Type.BOOLEAN;
            case DATE -> Type.DATE;
            case TIMESTAMP -> Type.TIMESTAMP;
        };
    }
}
