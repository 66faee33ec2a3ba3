/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Names;

/** The tables of the CRM classes on a server. */
final class ServerTables {

    /** The change set that noted last who else brought an object; 0 for none. */
    static final String TOUCHED = "_touched";

    /** Texts are compared byte by byte, also blanks at their end. */
    static final String OPTIONS = " ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";

    private ServerTables() {
    }

    /**
     * {@return the statements that add what a server lacks for some types; each can be run again}
     *
     * @param there the columns there are, by table
     */
    static List<String> lacking(CrmTypes types, Map<String, Set<String>> there) {
        List<String> statements = new ArrayList<>();
        for (EntityType type : types.all()) {
            String bookkeeping = ", _version BIGINT NOT NULL, _source LONGTEXT NOT NULL, _change_set BIGINT NOT NULL, INDEX (_change_set)";
            add(type, type.table(), ", PRIMARY KEY (" + Names.list("", type.key()) + ")" + bookkeeping + ", " + TOUCHED
                    + " BIGINT NOT NULL DEFAULT 0, INDEX (" + TOUCHED + ")", there, statements);
            add(type, "journal_" + type.table(), bookkeeping + ", " + Tables.REPLACED_BY + " BIGINT NOT NULL, INDEX (" + Tables.REPLACED_BY
                    + "), _id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, INDEX (" + Names.list("", type.key()) + ")", there, statements);
        }
        for (EntityType type : types.all()) {
            for (AttributeType reference : type.attributes()) {
                if (reference.target() != null && !there.getOrDefault(type.table(), Set.of()).contains(reference.column())) {
                    EntityType target = types.get(reference.target());
                    statements.add("ALTER TABLE " + Names.quoted(type.table()) + " ADD FOREIGN KEY IF NOT EXISTS "
                            + Names.quoted("refers_" + type.table() + "_" + reference.column()) + " (" + Names.quoted(reference.column())
                            + ") REFERENCES " + Names.quoted(target.table()) + " (" + Names.quoted(target.key().get(0)) + ")");
                }
            }
        }
        return statements;
    }

    private static void add(EntityType type, String table, String further, Map<String, Set<String>> there, List<String> statements) {
        Set<String> columns = there.get(table);
        if (columns == null) {
            statements.add(type.attributes().stream().map(attribute -> declared(type, attribute)).collect(
                    Collectors.joining(", ", "CREATE TABLE IF NOT EXISTS " + Names.quoted(table) + " (", further + ")" + OPTIONS)));
            return;
        }
        for (AttributeType attribute : type.attributes()) {
            if (!columns.contains(attribute.column())) {
                statements.add("ALTER TABLE " + Names.quoted(table) + " ADD COLUMN IF NOT EXISTS " + declared(type, attribute));
            }
        }
    }

    private static String declared(EntityType type, AttributeType attribute) {
        return Names.quoted(attribute.column()) + " " + type(type, attribute)
                + (type.key().contains(attribute.column()) ? " NOT NULL" : "");
    }

    private static String type(EntityType type, AttributeType attribute) {
        boolean indexed = type.key().contains(attribute.column()) || attribute.target() != null;
        return attribute.type() == ValueType.STRING && indexed ? "VARCHAR(255)" : columnType(attribute.type());
    }

    private static String columnType(ValueType type) {
        return switch (type) {
            case STRING -> "LONGTEXT";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DECIMAL(18,4)";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TIMESTAMP -> "DATETIME(6)";
        };
    }

    /** {@return whether a column's type, as the server tells it, is that of values of a type} */
    static boolean fits(ValueType type, String told) {
        return switch (type) {
            case STRING -> told.equals("longtext") || told.startsWith("varchar");
            case INTEGER -> told.startsWith("bigint");
            case BOOLEAN -> told.startsWith("tinyint");
            case DECIMAL, DOUBLE, DATE, TIMESTAMP -> told.equals(columnType(type).toLowerCase(java.util.Locale.ROOT));
        };
    }
}
