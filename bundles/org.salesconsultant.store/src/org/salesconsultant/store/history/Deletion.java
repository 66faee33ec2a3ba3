/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Writer;

/**
 * What deleting one object means: objects that cannot be without it go with it, those of them, too, that cannot be without
 * these, and so on; objects that only mention any of them stay and lose the mention. All of it is one change set, so that
 * an undo brings all of it back.
 */
public final class Deletion {

    /** How many objects one deletion touches at most; more of them are a matter for an import. */
    public static final int MOST = 10_000;

    private static final Messages MESSAGES = Messages.of(Deletion.class);

    private final CrmTypes types;

    private final StoredObject object;

    private final Map<String, Dependants> together = new LinkedHashMap<>();

    private final Map<String, Dependants> mentions = new LinkedHashMap<>();

    private final Map<String, StoredObject> doomed = new LinkedHashMap<>();

    private final Map<String, Map<String, Object>> cleared = new LinkedHashMap<>();

    private final Map<String, StoredObject> mentioning = new HashMap<>();

    private Deletion(CrmTypes types, StoredObject object) {
        this.types = types;
        this.object = object;
    }

    /**
     * {@return what deleting an object means now; empty if it is not there}
     *
     * @throws CoreException with a problem if more than {@value #MOST} objects hang on it
     */
    public static Optional<Deletion> of(Engine engine, CrmTypes types, EntityType type, List<?> key) throws CoreException {
        Optional<StoredObject> found = new ObjectReader(engine).find(type, key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Deletion deletion = new Deletion(types, found.get());
        deletion.take(found.get());
        deletion.collect(engine, type, StateRows.keyIs(type, "t"), found.get().key().toArray());
        deletion.settleMentions();
        return Optional.of(deletion);
    }

    /** {@return the object} */
    public StoredObject object() {
        return object;
    }

    /** {@return what is deleted with it, by class and reference} */
    public List<Dependants> together() {
        return List.copyOf(together.values());
    }

    /** {@return what mentions any of them, stays, and loses the mention, by class and reference} */
    public List<Dependants> mentions() {
        return List.copyOf(mentions.values());
    }

    /** {@return how many objects it touches, the object itself included} */
    public long total() {
        return doomed.size() + cleared.size();
    }

    /**
     * Deletes the object and what goes with it.
     *
     * @throws CoreException with a problem if any of them was edited since this was asked
     */
    public void run(Writer writer, IProgressMonitor monitor) throws CoreException {
        for (Map.Entry<String, Map<String, Object>> clear : cleared.entrySet()) {
            check(monitor);
            StoredObject mentioned = mentioning.get(clear.getKey());
            Map<String, Object> values = new LinkedHashMap<>(clear.getValue());
            mentioned.type().key().forEach(column -> values.put(column, mentioned.value(column)));
            writer.save(mentioned.type(), values, mentioned.version());
        }
        for (StoredObject gone : new ArrayList<>(doomed.values()).reversed()) {
            check(monitor);
            writer.delete(gone.type(), gone.key(), gone.version());
        }
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private boolean take(StoredObject doom) throws CoreException {
        room(1);
        return doomed.putIfAbsent(id(doom), doom) == null;
    }

    private static long count(Engine engine, EntityType type, String condition, Object... parameters) throws CoreException {
        try (ColumnCursor cursor = engine.query(Statement.single("SELECT count(*) FROM " + StateRows.present(type) + " t WHERE " + condition),
                parameters)) {
            return cursor.next() ? cursor.longs(0)[0] : 0;
        }
    }

    /** Refuses to read more objects than one deletion may touch. */
    private void room(long further) throws CoreException {
        if (doomed.size() + cleared.size() + further > MOST) {
            throw new Problem(object.type().name() + " " + String.join("/", object.key().stream().map(String::valueOf).toList()),
                    MESSAGES.text("deletion.many", String.valueOf(MOST)), MESSAGES.text("deletion.many.remedy")).exception();
        }
    }

    /** Takes all that refers to the objects of a class that meet a condition with the alias t. */
    private void collect(Engine engine, EntityType type, String condition, Object... parameters) throws CoreException {
        if (type.key().size() != 1) {
            return; // nothing can refer to it
        }
        String these = "IN (SELECT " + StateRows.keys(type, "t") + " FROM " + StateRows.present(type) + " t WHERE " + condition + ")";
        for (EntityType other : types.all()) {
            for (AttributeType reference : other.attributes()) {
                if (type.name().equals(reference.target())) {
                    String referring = "t.{name(" + reference.column() + ")} " + these;
                    room(count(engine, other, referring, parameters));
                    List<StoredObject> found = new ObjectReader(engine).where(other, referring, parameters);
                    if (reference.required() || other.key().contains(reference.column())) {
                        doom(engine, other, reference, found, referring, parameters);
                    } else {
                        mention(reference, found);
                    }
                }
            }
        }
    }

    private void doom(Engine engine, EntityType other, AttributeType reference, List<StoredObject> found, String referring,
            Object... parameters) throws CoreException {
        long count = 0;
        for (StoredObject each : found) {
            count += take(each) ? 1 : 0;
        }
        if (count > 0) {
            together.put(other.name() + "." + reference.column(), new Dependants(other, reference, count));
            collect(engine, other, referring, parameters);
        }
    }

    private void mention(AttributeType reference, List<StoredObject> found) {
        for (StoredObject each : found) {
            mentioning.put(id(each), each);
            cleared.computeIfAbsent(id(each), id -> new LinkedHashMap<>()).put(reference.column(), null);
        }
    }

    /** What is deleted itself need not lose its mentions. */
    private void settleMentions() {
        cleared.keySet().removeAll(doomed.keySet());
        cleared.forEach((id, values) -> {
            EntityType type = mentioning.get(id).type();
            for (String column : values.keySet()) {
                mentions.merge(type.name() + "." + column, new Dependants(type, type.column(column).orElseThrow(), 1),
                        (one, other) -> new Dependants(type, one.reference(), one.count() + 1));
            }
        });
    }

    private static String id(StoredObject object) {
        return object.type().name() + "\u001f" + object.keyText();
    }
}
