/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
        List<ObjectChange> changes = changes(engine, type, "WHERE " + StateRows.keyIs(type, "t"), key);
        Collections.reverse(changes);
        return changes;
    }

    /**
     * {@return the same with the objects that are parts of it, such as the lines of an order; of one change set the object comes
     * first, then its parts by key}
     *
     * @param parts the class of the parts, which refer to the object
     * @throws java.util.NoSuchElementException if they do not
     */
    public static List<ObjectChange> of(Engine engine, EntityType type, List<?> key, EntityType parts) throws CoreException {
        List<ObjectChange> changes = of(engine, type, key);
        changes.addAll(changes(engine, parts, "WHERE t.{name(" + parts.referenceTo(type).column() + ")} = ?", key));
        changes.sort(Comparator.comparingLong((ObjectChange change) -> change.entry().number()).reversed());
        return changes;
    }

    /** {@return what became of each object, by key, the oldest change first} */
    private static List<ObjectChange> changes(Engine engine, EntityType type, String where, List<?> values) throws CoreException {
        StateRows rows = new StateRows(engine, type);
        Map<List<Object>, List<StateRows.State>> objects = new TreeMap<>(ObjectHistory::byKey);
        for (StateRows.State state : rows.present(where, values.toArray())) {
            objects.put(state.object().key(), new ArrayList<>(List.of(state)));
        }
        for (StateRows.State state : rows.former(where, values.toArray()).reversed()) {
            objects.computeIfAbsent(state.object().key(), key -> new ArrayList<>()).addFirst(state);
        }
        List<ObjectChange> changes = new ArrayList<>();
        if (!objects.isEmpty()) {
            Map<Long, ChangeEntry> entries = new ChangeLog(engine).entries(type, where, values);
            objects.values().forEach(states -> add(changes, entries, states));
        }
        return changes;
    }

    /** Values of a key are of the same class in each object, and have an order. */
    @SuppressWarnings("unchecked")
    private static int byKey(List<Object> one, List<Object> other) {
        int order = 0;
        for (int i = 0; i < one.size() && order == 0; i++) {
            order = ((Comparable<Object>) one.get(i)).compareTo(other.get(i));
        }
        return order;
    }

    /** Adds what lies between the states of one object, oldest first. */
    private static void add(List<ObjectChange> changes, Map<Long, ChangeEntry> entries, List<StateRows.State> states) {
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
