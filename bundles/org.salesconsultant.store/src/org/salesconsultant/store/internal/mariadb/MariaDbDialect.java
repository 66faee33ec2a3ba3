/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.util.List;

import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Function;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;

/** MariaDB's SQL, in a session that quotes names as the standard does. */
public final class MariaDbDialect implements Dialect {

    /** The only one. */
    public static final Dialect INSTANCE = new MariaDbDialect();

    private MariaDbDialect() {
    }

    @Override
    public String render(Function function, List<String> arguments) {
        String first = arguments.get(0);
        return switch (function) {
            case NAME -> Names.quoted(first);
            case JOURNAL -> journal(first);
            case MONTH -> "CAST(date_format(" + first + ", '%Y-%m-01') AS DATE)";
            case WEEK -> "CAST(" + first + " - INTERVAL weekday(" + first + ") DAY AS DATE)";
            case DAY -> "CAST(" + first + " AS DATE)";
            case SECONDS -> "timestampdiff(SECOND, CAST('1970-01-01' AS DATETIME), CAST(" + first + " AS DATETIME))";
            case DAYS_BETWEEN -> "datediff(" + arguments.get(1) + ", " + first + ")";
            case ADD_DAYS -> "(CAST(" + first + " AS DATETIME(6)) + INTERVAL " + arguments.get(1) + " DAY)";
            // A time without a fraction is written without one.
            case TEXT -> "trim(TRAILING '.000000' FROM CAST(" + first + " AS CHAR))";
            case DECIMAL -> "CAST(" + first + " AS DECIMAL(18,4))";
            case TOTAL -> "CAST(coalesce(sum(CAST(" + first + " AS DECIMAL(18,4))), 0) AS DECIMAL(38,4))";
            case COUNT -> "coalesce(sum(" + first + "), 0)";
            case CONTAINS -> "(instr(lower(" + first + "), lower(" + arguments.get(1) + ")) > 0)";
            case LIKE -> "(lower(" + first + ") LIKE lower(" + arguments.get(1) + ") ESCAPE '!')";
            case HAS -> "(instr(" + first + ", " + arguments.get(1) + ") > 0)";
            case STARTS_WITH -> "(instr(" + first + ", " + arguments.get(1) + ") = 1)";
            case ENDS_WITH -> "(instr(reverse(" + first + "), reverse(" + arguments.get(1) + ")) = 1)"; // each argument once: it may be a parameter
            case JOINED -> "concat(" + first + ", " + arguments.get(1) + ")";
            case LOWER -> "lower(replace(" + first + ", '\u0130', 'i\u0307'))"; // the one letter that becomes two in Java
            case TRIM -> "regexp_replace(" + first + ", " + Names.literal("^[" + Names.SPACES + "]+|[" + Names.SPACES + "]+$") + ", '')";
            case LENGTH -> "char_length(" + first + ")";
            case SUBSTRING -> "substring(" + String.join(", ", arguments) + ")";
            case YEAR -> "year(" + first + ")";
            case MONTH_OF_YEAR -> "month(" + first + ")";
            case DAY_OF_MONTH -> "dayofmonth(" + first + ")";
        };
    }

    @Override
    public String table(String name) {
        return Names.quoted(name);
    }

    @Override
    public String journal(String name) {
        return Names.quoted("journal_" + name);
    }

    @Override
    public String temporary(String name) {
        return Names.quoted(name);
    }

    @Override
    public String differs(String left, String right) {
        return "NOT (" + left + " <=> " + right + ")";
    }

    @Override
    public String makeTemporary(String name, List<String> key, String select) {
        return "CREATE OR REPLACE TEMPORARY TABLE " + Names.quoted(name) + " (PRIMARY KEY (" + Names.list("", key) + ")) AS " + select;
    }

    @Override
    public String makeLoad(String name, String table, List<String> columns, List<String> key, String number) {
        return "CREATE OR REPLACE TEMPORARY TABLE " + Names.quoted(name) + " (" + number + " BIGINT NOT NULL, INDEX (" + Names.list("", key)
                + ")) AS SELECT " + Names.list("", columns) + ", CAST(0 AS SIGNED) AS " + number + " FROM " + table + " LIMIT 0";
    }

    @Override
    public String dropTemporary(String name) {
        return "DROP TEMPORARY TABLE " + Names.quoted(name);
    }

    @Override
    public String update(String table, String alias, String sets, String from, String fromAlias, String condition) {
        // Not with JOIN ... ON, which would put the parameters of the condition first.
        return "UPDATE " + table + " AS " + alias + ", " + from + " " + fromAlias + " SET " + sets + " WHERE " + condition;
    }

    @Override
    public String set(String alias, String column) {
        return alias + "." + column;
    }

    @Override
    public String touch(String alias) {
        return ", " + alias + "." + ServerTables.TOUCHED + " = ?";
    }

    @Override
    public String delete(String table, String alias, String condition) {
        return "DELETE " + alias + " FROM " + table + " AS " + alias + " WHERE " + condition;
    }

    @Override
    public String delete(String table, String alias, String using, String usingAlias, String condition) {
        return "DELETE " + alias + " FROM " + table + " AS " + alias + " JOIN " + using + " " + usingAlias + " ON " + condition;
    }

    @Override
    public String text(String expression, ValueType type) {
        return switch (type) {
            case STRING -> expression;
            case BOOLEAN -> "CASE WHEN " + expression + " THEN 'true' WHEN NOT " + expression + " THEN 'false' END";
            case TIMESTAMP -> "trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(CAST(" + expression + " AS DATETIME(6)) AS CHAR)))";
            default -> "CAST(" + expression + " AS CHAR)";
        };
    }

    @Override
    public String journalColumns() {
        return "SELECT column_name FROM information_schema.columns WHERE table_schema = database() AND table_name = concat('journal_', ?)"
                + " AND left(column_name, 1) <> '_' ORDER BY ordinal_position";
    }

    @Override
    public boolean makesTables() {
        return false;
    }

    @Override
    public boolean findsWritten() {
        return true;
    }

    @Override
    public boolean rewrites() {
        return false;
    }
}
