/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Finds mapped columns among those a source has. */
public final class Columns {

    /** Stands for the number of the data row where no column has that name: the key of rows that have none. */
    public static final String DATA_ROW = "#";

    private static final Messages MESSAGES = Messages.of(Columns.class);

    private static final int SHOWN = 50;

    private static final int LONGEST = 500;

    private Columns() {
    }

    /** {@return the index of a column: of that very name, or else of the name in other letter case; -1 if there is none} */
    public static int index(List<String> columns, String name) {
        int at = columns.indexOf(name);
        for (int i = 0; at < 0 && i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(name.strip())) {
                at = i;
            }
        }
        return at;
    }

    /** {@return the first columns, so that a problem stays one line} */
    private static String shown(List<String> columns) {
        String first = String.join(", ", columns.subList(0, Math.min(columns.size(), SHOWN)));
        String cut = first.length() > LONGEST ? first.substring(0, LONGEST) + "..." : first;
        return columns.size() > SHOWN ? cut + ", ..." : cut;
    }

    /**
     * Checks that every mapped column is there.
     *
     * @param place the file, for messages
     * @throws CoreException with a problem that names the columns there are
     */
    public static void check(ImportPlan plan, String place, List<String> columns) throws CoreException {
        for (EntityPlan entity : plan.entities()) {
            for (AttributePlan each : entity.attributes()) {
                if (each.column() != null && !DATA_ROW.equals(each.column()) && index(columns, each.column()) < 0) {
                    throw new Problem(place, MESSAGES.text("noColumn", each.column(), entity.type().name() + "."
                            + each.attribute().name()),
                            MESSAGES.text("noColumn.remedy", shown(columns))).exception();
                }
            }
        }
    }
}
