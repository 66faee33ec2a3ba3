/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** The change sets of a source, and which of them are taken back. */
public final class ImportHistory {

    private static final Statement CHANGES = Statement.of("SELECT id, CASE WHEN source = ? THEN 1 ELSE 0 END, undoes FROM change_sets"
            + " WHERE source = ? OR undoes IS NOT NULL ORDER BY id");

    private record Change(long id, boolean ofSource, long undoes) {
    }

    private final List<Change> changes;

    private ImportHistory(List<Change> changes) {
        this.changes = changes;
    }

    /** {@return the history of a source} */
    public static ImportHistory of(Engine engine, String source) throws CoreException {
        List<Change> changes = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(CHANGES, source, source)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    changes.add(new Change(cursor.longs(0)[i], cursor.longs(1)[i] == 1, cursor.isNull(2, i) ? 0 : cursor.longs(2)[i]));
                }
            }
        }
        return new ImportHistory(changes);
    }

    /** {@return the number of the last change set that is in force; empty if there is none} */
    public OptionalLong last() {
        return changes.stream().filter(each -> each.ofSource() && inForce(each.id())).mapToLong(Change::id).max();
    }

    /** {@return whether what the source brought last is taken back} */
    public boolean undone() {
        OptionalLong newest = changes.stream().filter(Change::ofSource).mapToLong(Change::id).max();
        return newest.isPresent() && !inForce(newest.getAsLong());
    }

    /** An undo may be undone in its turn. */
    private boolean inForce(long id) {
        return changes.stream().noneMatch(each -> each.undoes() == id && inForce(each.id()));
    }
}
