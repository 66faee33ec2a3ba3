/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.foreign;

import java.util.List;
import java.util.stream.Collectors;

/** What is asked about a person's query, in the SQL of one kind of database. The query itself stands in it as a table. */
enum ForeignSql {

    /** MySQL and MariaDB. */
    SERVER("*", '`', "CAST(CONVERT(%s USING utf8mb4) AS BINARY)"),

    /** DuckDB, which compares texts byte by byte, and writes values as the standard does when it makes texts of them. */
    FILE("CAST(COLUMNS(*) AS VARCHAR)", '"', "CAST(%s AS VARCHAR)");

    private static final String TABLE = "foreign_rows";

    private final String all;

    private final char quote;

    private final String bytes;

    ForeignSql(String all, char quote, String bytes) {
        this.all = all;
        this.quote = quote;
        this.bytes = bytes;
    }

    /** {@return all rows, in the order of the key} */
    String rows(ForeignQuery query) {
        return "SELECT " + all + from(query) + order(query);
    }

    /** {@return the first rows in that order; how many is its last parameter} */
    String first(ForeignQuery query) {
        return rows(query) + " LIMIT ?";
    }

    /** {@return the rows whose change column has at least the value of the last parameter, or none, in that order} */
    String changed(ForeignQuery query) {
        String change = column(query.change());
        return "SELECT " + all + from(query) + " WHERE " + change + " >= ? OR " + change + " IS NULL" + order(query);
    }

    /** {@return the keys of all rows, in that order} */
    String keys(ForeignQuery query) {
        return "SELECT " + query.key().stream().map(this::text).collect(Collectors.joining(", ")) + from(query) + order(query);
    }

    /** {@return how many rows there are} */
    String count(ForeignQuery query) {
        return "SELECT count(*)" + from(query);
    }

    private String text(String column) {
        return this == FILE ? bytes.formatted(column(column)) + " AS " + quoted(column) : column(column);
    }

    private static String from(ForeignQuery query) {
        // The line break ends a comment that the query may end with.
        return " FROM (" + query.sql().strip().replaceFirst("[\\s;]+$", "") + "\n) " + TABLE;
    }

    private String order(ForeignQuery query) {
        List<String> columns = query.key().stream().map(each -> bytes.formatted(column(each))).toList();
        return " ORDER BY " + String.join(", ", columns);
    }

    private String column(String name) {
        return TABLE + "." + quoted(name);
    }

    private String quoted(String name) {
        return quote + name.replace(String.valueOf(quote), String.valueOf(quote).repeat(2)) + quote;
    }
}
