/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Engine;

/** What became of one object, from its former states. */
public final class ObjectHistory {

    private ObjectHistory() {
    }

    /** {@return each change set that touched an object, the latest first; also of an object that is deleted} */
    public static List<ObjectChange> of(Engine engine, EntityType type, List<?> key) throws CoreException {
        StateRows rows = new StateRows(engine, type);
        String condition = "WHERE " + StateRows.keyIs(type, "t");
        List<StateRows.State> states = new ArrayList<>(rows.former(condition, key.toArray()));
        states.addAll(rows.present(condition, key.toArray()));
        if (states.isEmpty()) {
            return List.of();
        }
        Map<Long, ChangeEntry> entries = new ChangeLog(engine).entries(type, key);
        List<ObjectChange> changes = new ArrayList<>();
        StateRows.State before = null;
        for (StateRows.State state : states) {
            if (before != null && before.replacedBy() == state.object().changeSet()) {
                changes.add(change(entries, before.object(), state.object()));
            } else {
                if (before != null) {
                    changes.add(deletion(entries.get(before.replacedBy()), before.object()));
                }
                changes.add(change(entries, null, state.object()));
            }
            before = state;
        }
        StateRows.State last = states.getLast();
        if (last.replacedBy() != 0) {
            changes.add(deletion(entries.get(last.replacedBy()), last.object()));
        }
        Collections.reverse(changes);
        return changes;
    }

    private static ObjectChange change(Map<Long, ChangeEntry> entries, StoredObject before, StoredObject after) {
        return change(entries.get(after.changeSet()), before, after);
    }

    static ObjectChange change(ChangeEntry entry, StoredObject before, StoredObject after) {
        ChangeKind kind = before == null ? ChangeKind.INSERTED : ChangeKind.UPDATED;
        return new ObjectChange(entry, after.type(), after.key(), kind, values(after.type(), before, after));
    }

    static ObjectChange deletion(ChangeEntry entry, StoredObject before) {
        return new ObjectChange(entry, before.type(), before.key(), ChangeKind.DELETED, values(before.type(), before, null));
    }

    private static List<ValueChange> values(EntityType type, StoredObject before, StoredObject after) {
        List<ValueChange> values = new ArrayList<>();
        for (AttributeType attribute : type.attributes()) {
            Object old = before == null ? null : before.value(attribute.column());
            Object made = after == null ? null : after.value(attribute.column());
            if (!type.key().contains(attribute.column()) && !Objects.equals(old, made)) {
                values.add(new ValueChange(attribute, old, made));
            }
        }
        return values;
    }
}
