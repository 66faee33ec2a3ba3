/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.util.List;

import org.salesconsultant.store.Function;

/** The functions in DuckDB's SQL. */
public final class DuckDbDialect implements Dialect {

    @Override
    public String render(Function function, List<String> arguments) {
        String first = arguments.get(0);
        return switch (function) {
            case NAME -> Names.quoted(first);
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
            case JOURNAL -> "journal." + Names.quoted(first);
        };
    }
}
