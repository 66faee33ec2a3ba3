/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.duckdb;

import java.util.List;

import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Function;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;

/** DuckDB's SQL. */
public final class DuckDbDialect implements Dialect {

    /** The only one. */
    public static final Dialect INSTANCE = new DuckDbDialect();

    private DuckDbDialect() {
    }

    @Override
    public String render(Function function, List<String> arguments) {
        String first = arguments.get(0);
        return switch (function) {
            case NAME -> Names.quoted(first);
            case JOURNAL -> journal(first);
            case MONTH -> "CAST(date_trunc('month', " + first + ") AS DATE)";
            case WEEK -> "CAST(date_trunc('week', " + first + ") AS DATE)";
            case DAY -> "CAST(" + first + " AS DATE)";
            case SECONDS -> "CAST(epoch_us(date_trunc('second', CAST(" + first + " AS TIMESTAMP))) // 1000000 AS BIGINT)";
            case DAYS_BETWEEN -> "date_diff('day', CAST(" + first + " AS DATE), CAST(" + arguments.get(1) + " AS DATE))";
            case ADD_DAYS -> "(CAST(" + first + " AS TIMESTAMP) + to_days(CAST(" + arguments.get(1) + " AS INTEGER)))";
            case TEXT -> "CAST(" + first + " AS VARCHAR)";
            case DECIMAL -> "CAST(" + first + " AS DECIMAL(18,4))";
            case TOTAL -> "coalesce(sum(CAST(" + first + " AS DECIMAL(18,4))), CAST(0 AS DECIMAL(38,4)))";
            case COUNT -> "CAST(coalesce(sum(" + first + "), 0) AS BIGINT)";
            case CONTAINS -> "contains(lower(" + first + "), lower(" + arguments.get(1) + "))";
            case LIKE -> "(lower(" + first + ") LIKE lower(" + arguments.get(1) + ") ESCAPE '!')";
            case HAS -> "contains(" + first + ", " + arguments.get(1) + ")";
            case STARTS_WITH -> "starts_with(" + first + ", " + arguments.get(1) + ")";
            case ENDS_WITH -> "ends_with(" + first + ", " + arguments.get(1) + ")";
            case JOINED -> "(" + first + " || " + arguments.get(1) + ")";
            case LOWER -> "lower(replace(" + first + ", '\u0130', 'i\u0307'))"; // the one letter that becomes two in Java
            case TRIM -> "trim(" + first + ", " + Names.literal(Names.SPACES) + ")";
            case LENGTH -> "CAST(length(" + first + ") AS BIGINT)";
            case SUBSTRING -> "substring(" + String.join(", ", arguments) + ")";
            case YEAR -> "year(" + first + ")";
            case MONTH_OF_YEAR -> "month(" + first + ")";
            case DAY_OF_MONTH -> "day(" + first + ")";
        };
    }

    @Override
    public String table(String name) {
        return "main." + Names.quoted(name);
    }

    @Override
    public String journal(String name) {
        return "journal." + Names.quoted(name);
    }

    @Override
    public String temporary(String name) {
        return "temp.main." + Names.quoted(name);
    }

    @Override
    public String differs(String left, String right) {
        return left + " IS DISTINCT FROM " + right;
    }

    @Override
    public String makeTemporary(String name, List<String> key, String select) {
        return "CREATE OR REPLACE TEMP TABLE " + Names.quoted(name) + " AS " + select;
    }

    @Override
    public String makeLoad(String name, String table, List<String> columns, List<String> key, String number) {
        // Made of the table itself, so that both have the same column types.
        return "CREATE TEMP TABLE " + Names.quoted(name) + " AS SELECT " + Names.list("", columns) + ", CAST(0 AS BIGINT) AS " + number
                + " FROM " + table + " LIMIT 0";
    }

    @Override
    public String dropTemporary(String name) {
        return "DROP TABLE " + temporary(name);
    }

    @Override
    public String update(String table, String alias, String sets, String from, String fromAlias, String condition) {
        return "UPDATE " + table + " AS " + alias + " SET " + sets + " FROM " + from + " " + fromAlias + " WHERE " + condition;
    }

    @Override
    public String set(String alias, String column) {
        return column;
    }

    @Override
    public String touch(String alias) {
        return "";
    }

    @Override
    public String delete(String table, String alias, String condition) {
        return "DELETE FROM " + table + " AS " + alias + " WHERE " + condition;
    }

    @Override
    public String delete(String table, String alias, String using, String usingAlias, String condition) {
        return "DELETE FROM " + table + " AS " + alias + " USING " + using + " " + usingAlias + " WHERE " + condition;
    }

    @Override
    public String text(String expression, ValueType type) {
        return "CAST(" + expression + " AS VARCHAR)";
    }

    @Override
    public String journalColumns() {
        return "SELECT column_name FROM duckdb_columns() WHERE database_name = 'store' AND schema_name = 'journal'"
                + " AND table_name = ? AND NOT starts_with(column_name, '_') ORDER BY column_index";
    }

    @Override
    public boolean makesTables() {
        return true;
    }

    @Override
    public boolean findsWritten() {
        return false;
    }

    @Override
    public boolean rewrites() {
        return true;
    }
}
