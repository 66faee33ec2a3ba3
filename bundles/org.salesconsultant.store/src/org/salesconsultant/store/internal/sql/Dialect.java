/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.util.List;

import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Function;

/** How one engine writes what engines write differently. Conditions and expressions of both quote names alike. */
public interface Dialect {

    /** {@return a function call in the engine's SQL} */
    String render(Function function, List<String> arguments);

    /** {@return a table of the store, in SQL} */
    String table(String name);

    /** {@return the table with the former states of a class's objects, in SQL} */
    String journal(String name);

    /** {@return a temporary table of the session, in SQL} */
    String temporary(String name);

    /** {@return the condition that two expressions differ; a missing value equals a missing value} */
    String differs(String left, String right);

    /** {@return a statement that makes a temporary table anew of a query; the key's columns, if any, are unique in it} */
    String makeTemporary(String name, List<String> key, String select);

    /**
     * {@return a statement that makes an empty temporary table with columns of a table and a number to append rows to}
     *
     * @param key columns that rows are going to be found by
     */
    String makeLoad(String name, String table, List<String> columns, List<String> key, String number);

    /** {@return a statement that drops a temporary table} */
    String dropTemporary(String name);

    /** {@return a statement that sets columns of the rows of a table that meet a condition with rows of another one} */
    String update(String table, String alias, String sets, String from, String fromAlias, String condition);

    /** {@return a column as {@link #update} sets it; already quoted} */
    String set(String alias, String column);

    /**
     * {@return what notes, in an update that changes nothing but who brought an object, that it was written}
     *
     * The text begins with a comma; its parameter is the number of the change set. Empty where nobody needs to know.
     */
    String touch(String alias);

    /** {@return a statement that deletes rows; the condition may use the alias} */
    String delete(String table, String alias, String condition);

    /** {@return a statement that deletes the rows of a table that meet a condition with rows of another one, or of a query} */
    String delete(String table, String alias, String using, String usingAlias, String condition);

    /** {@return a value as text, the same on every engine} */
    String text(String expression, ValueType type);

    /** {@return a query of the columns of the journal of a class, in their order; its parameter is the table's name} */
    String journalColumns();

    /** {@return whether a unit of work may make tables for staged rows; else they are lines of one table} */
    boolean makesTables();

    /** {@return whether objects that refer to nothing are searched among the written ones only, by an index} */
    boolean findsWritten();

    /** {@return whether it costs less to write a table anew than to delete many of its rows} */
    boolean rewrites();

    /** {@return the condition that two rows differ in at least one column} */
    default String differ(String left, String right, List<String> columns) {
        return columns.isEmpty() ? "FALSE"
                : columns.stream().map(column -> differs(left + "." + Names.quoted(column), right + "." + Names.quoted(column)))
                        .collect(java.util.stream.Collectors.joining(" OR ", "(", ")"));
    }
}
