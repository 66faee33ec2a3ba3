/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CRM class as generic code sees it: the attributes of the metamodel and those a project or a contribution adds.
 * Tables, imports, grids, forms and exports are made from it, so an extra attribute appears in all of them.
 *
 * @param name the name of the class, such as {@code Customer}
 * @param table its table in the store, such as {@code customers}
 * @param attributes its attributes, in order
 * @param key the columns that identify an object, in order
 * @param label its label in each language, in the plural
 * @param labelColumn the column that names an object to people
 */
public record EntityType(String name, String table, List<AttributeType> attributes, List<String> key,
        AttributeType.Label label, String labelColumn) {

    public EntityType {
        attributes = List.copyOf(attributes);
        key = List.copyOf(key);
        List<String> columns = attributes.stream().map(AttributeType::column).toList();
        if (columns.stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException(name + " has two attributes with the same column: " + columns);
        }
        if (key.isEmpty() || !columns.containsAll(key)) {
            throw new IllegalArgumentException("the key " + key + " of " + name + " is not among its columns " + columns);
        }
        if (!columns.contains(labelColumn)) {
            throw new IllegalArgumentException("the label column " + labelColumn + " of " + name + " is not among its columns " + columns);
        }
    }

    /** A type whose objects are called by the first column of their key. */
    public EntityType(String name, String table, List<AttributeType> attributes, List<String> key, AttributeType.Label label) {
        this(name, table, attributes, key, label, key.getFirst());
    }

    /** {@return the attribute that names an object to people, such as the name of a customer} */
    public AttributeType labelAttribute() {
        return column(labelColumn).orElseThrow();
    }

    /** {@return the attribute of that name, if there is one} */
    public Optional<AttributeType> attribute(String attributeName) {
        return attributes.stream().filter(attribute -> attribute.name().equals(attributeName)).findFirst();
    }

    /** {@return the attribute stored in that column, if there is one} */
    public Optional<AttributeType> column(String column) {
        return attributes.stream().filter(attribute -> attribute.column().equals(column)).findFirst();
    }

    /**
     * {@return the first attribute that refers to a class}
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public AttributeType referenceTo(EntityType other) {
        return attributes.stream().filter(attribute -> other.name().equals(attribute.target())).findFirst().orElseThrow();
    }

    /** {@return the attributes of the key, in key order} */
    public List<AttributeType> keyAttributes() {
        return key.stream().map(column -> column(column).orElseThrow()).toList();
    }

    /** {@return this type with further attributes after its own} */
    public EntityType with(List<AttributeType> extra) {
        List<AttributeType> all = new ArrayList<>(attributes);
        all.addAll(extra);
        return new EntityType(name, table, all, key, label, labelColumn);
    }
}
