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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * What deleting objects of a class means: objects that cannot be without them go with them, those, too, that cannot be without
 * these, and so on; objects that only mention any of them stay and lose the mention. All of it is one change set, so that
 * an undo brings all of it back.
 */
public final class Deletion {

    /** How many objects one deletion touches at most; more of them are a matter for an import. */
    public static final int MOST = 10_000;

    /** How many objects are looked for by one query. */
    private static final int AT_ONCE = 200;

    private static final Messages MESSAGES = Messages.of(Deletion.class);

    private final CrmTypes types;

    private final EntityType type;

    private final List<StoredObject> objects = new ArrayList<>();

    private final Map<String, Dependants> together = new LinkedHashMap<>();

    private final Map<String, Dependants> mentions = new LinkedHashMap<>();

    private final Map<String, StoredObject> doomed = new LinkedHashMap<>();

    private final Map<String, Map<String, Object>> cleared = new LinkedHashMap<>();

    private final Map<String, StoredObject> mentioning = new HashMap<>();

    private Deletion(CrmTypes types, EntityType type) {
        this.types = types;
        this.type = type;
    }

    /**
     * {@return what deleting some objects of a class means now}
     *
     * @param keys their keys; those that are not there are left out
     * @throws CoreException with a problem if they and what hangs on them are more than {@value #MOST} objects
     */
    public static Deletion of(Engine engine, CrmTypes types, EntityType type, List<? extends List<?>> keys) throws CoreException {
        Deletion deletion = new Deletion(types, type);
        deletion.room(keys.size());
        List<List<StoredObject>> parts = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<? extends List<?>> part = keys.subList(from, Math.min(from + AT_ONCE, keys.size()));
            parts.add(new ObjectReader(engine).where(type, anyOf(type, part.size()), part.stream().flatMap(List::stream).toArray()));
        }
        for (List<StoredObject> part : parts) {
            for (StoredObject found : part) {
                deletion.take(found);
                deletion.objects.add(found);
            }
        }
        for (List<StoredObject> part : parts) {
            deletion.collect(engine, type, anyOf(type, part.size()), part.stream().flatMap(found -> found.key().stream()).toArray());
        }
        deletion.settleMentions();
        return deletion;
    }

    /** {@return the condition that a row is one of some objects} */
    private static String anyOf(EntityType type, int count) {
        return count == 0 ? "FALSE" : Stream.generate(() -> "(" + StateRows.keyIs(type, "t") + ")").limit(count)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** {@return the objects, as far as they are there} */
    public List<StoredObject> objects() {
        return List.copyOf(objects);
    }

    /** {@return what is deleted with them, by class and reference} */
    public List<Dependants> together() {
        return List.copyOf(together.values());
    }

    /** {@return what mentions any of them, stays, and loses the mention, by class and reference} */
    public List<Dependants> mentions() {
        return List.copyOf(mentions.values());
    }

    /** {@return how many objects it touches, the objects themselves included} */
    public long total() {
        return doomed.size() + cleared.size();
    }

    /**
     * Deletes the objects and what goes with them.
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

    private static long count(Engine engine, EntityType of, String condition, Object... parameters) throws CoreException {
        try (ColumnCursor cursor = engine.query(Statement.single("SELECT count(*) FROM " + StateRows.present(of) + " t WHERE " + condition),
                parameters)) {
            return cursor.next() ? cursor.longs(0)[0] : 0;
        }
    }

    /** Refuses to read more objects than one deletion may touch. */
    private void room(long further) throws CoreException {
        if (doomed.size() + cleared.size() + further > MOST) {
            throw new Problem(objects.size() == 1 ? type.name() + " " + objects.getFirst().keyText() : type.table(),
                    MESSAGES.text("deletion.many", String.valueOf(MOST)), MESSAGES.text("deletion.many.remedy")).exception();
        }
    }

    /** Takes all that refers to the objects of a class that meet a condition with the alias t. */
    private void collect(Engine engine, EntityType owner, String condition, Object... parameters) throws CoreException {
        if (owner.key().size() != 1) {
            return; // nothing can refer to it
        }
        String these = "IN (SELECT " + StateRows.keys(owner, "t") + " FROM " + StateRows.present(owner) + " t WHERE " + condition + ")";
        for (EntityType other : types.all()) {
            for (AttributeType reference : other.attributes()) {
                if (owner.name().equals(reference.target())) {
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
            together.merge(other.name() + "." + reference.column(), new Dependants(other, reference, count),
                    (one, more) -> new Dependants(other, reference, one.count() + more.count()));
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
            EntityType owner = mentioning.get(id).type();
            for (String column : values.keySet()) {
                mentions.merge(owner.name() + "." + column, new Dependants(owner, owner.column(column).orElseThrow(), 1),
                        (one, other) -> new Dependants(owner, one.reference(), one.count() + 1));
            }
        });
    }

    private static String id(StoredObject object) {
        return object.type().name() + "\u001f" + object.keyText();
    }
}
