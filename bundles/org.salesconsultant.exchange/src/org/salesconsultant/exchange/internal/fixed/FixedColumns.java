/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** The columns that a parameter declares: {@code id:1-6, date:8-15, amount:16-}; characters are counted from 1. */
final class FixedColumns {

    private static final Messages MESSAGES = Messages.of(FixedColumns.class);

    private static final Pattern COLUMN = Pattern.compile("(?:([^:]+):)?\\s*(\\d{1,6})\\s*-\\s*(\\d{0,6})");

    private FixedColumns() {
    }

    /**
     * {@return the declared columns}
     *
     * @throws CoreException with a problem if a column is not of that form, or columns overlap
     */
    static List<FixedColumn> declared(String place, String text) throws CoreException {
        List<FixedColumn> columns = new ArrayList<>();
        int end = 0;
        for (String each : text.split(",")) {
            Matcher matcher = COLUMN.matcher(each.strip());
            if (!matcher.matches()) {
                throw wrong(place, each.strip());
            }
            int from = Integer.parseInt(matcher.group(2)) - 1;
            int to = matcher.group(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(3));
            if (from < end || to <= from) {
                throw wrong(place, each.strip());
            }
            end = to;
            columns.add(new FixedColumn(matcher.group(1) == null ? null : matcher.group(1).strip(), from, to));
        }
        return columns;
    }

    private static CoreException wrong(String place, String column) {
        return new Problem(place, MESSAGES.text("columns", column), MESSAGES.text("columns.remedy")).exception();
    }
}
