/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** Writes single objects of one class. */
final class ObjectWrite {

    private static final Messages MESSAGES = Messages.of(ObjectWrite.class);

    private final Changes changes;

    private final Session session;

    private final EntityType type;

    private final String table;

    private final String keyIs;

    ObjectWrite(Changes changes, EntityType type) {
        this.changes = changes;
        this.session = changes.session();
        this.type = type;
        this.table = Tables.of(session.dialect(), type);
        this.keyIs = type.key().stream().map(column -> "t." + Names.quoted(column) + " = ?").collect(Collectors.joining(" AND "));
    }

    void save(Map<String, ?> values, long expectedVersion) throws CoreException {
        Map<String, Object> checked = new LinkedHashMap<>();
        for (AttributeType attribute : type.attributes()) {
            boolean given = values.containsKey(attribute.name()) || values.containsKey(attribute.column());
            if (given || expectedVersion == 0) {
                Object value = values.containsKey(attribute.name()) ? values.get(attribute.name()) : values.get(attribute.column());
                checked.put(attribute.column(), new ValueCheck(type, attribute).checked(value));
            }
        }
        values.keySet().forEach(this::known);
        List<Object> key = new ArrayList<>();
        for (AttributeType attribute : type.keyAttributes()) {
            key.add(new ValueCheck(type, attribute).checked(checked.get(attribute.column())));
        }
        expect(key, expectedVersion);
        if (expectedVersion == 0) {
            insert(checked, key);
        } else {
            checked.keySet().removeAll(type.key());
            update(checked, key);
        }
    }

    void delete(List<?> values, long expectedVersion) throws CoreException {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < type.key().size(); i++) {
            key.add(new ValueCheck(type, type.keyAttributes().get(i)).checked(values.get(i)));
        }
        expect(key, Math.max(1, expectedVersion));
        changes.journal(type, keyIs, key.toArray());
        session.execute(session.dialect().delete(table, "t", keyIs), key.toArray());
        changes.removed(type);
    }

    private void known(String name) {
        if (type.attribute(name).isEmpty() && type.column(name).isEmpty()) {
            throw new IllegalArgumentException(type.name() + " has no attribute " + name);
        }
    }

    private void expect(List<Object> key, long expectedVersion) throws CoreException {
        List<Object[]> found = session.rows("SELECT t._version, c.actor, " + session.dialect().text("c.began", ValueType.TIMESTAMP) + " FROM " + table
                + " t LEFT JOIN change_sets c ON c.id = t._change_set WHERE " + keyIs, key.toArray());
        long version = found.isEmpty() ? 0 : (Long) found.get(0)[0];
        if (version == expectedVersion) {
            return;
        }
        String object = type.name() + " " + Tables.shown(Tables.keyText(key));
        String what = version == 0 ? MESSAGES.text("object.gone")
                : expectedVersion == 0 ? MESSAGES.text("object.there") : MESSAGES.text("object.edited", found.get(0)[1], found.get(0)[2]);
        throw new Problem(object, what, MESSAGES.text("object.remedy")).exception();
    }

    private void insert(Map<String, Object> values, List<Object> key) throws CoreException {
        List<Object> parameters = new ArrayList<>(values.values());
        parameters.add(changes.owner());
        parameters.add(changes.number());
        session.execute("INSERT INTO " + table + " (" + Names.list("", List.copyOf(values.keySet()))
                + ", _version, _source, _change_set) VALUES (" + "?, ".repeat(values.size()) + "1, ?, ?)", parameters.toArray());
        noteEdits(key, values.keySet().stream().filter(column -> !type.key().contains(column) && values.get(column) != null).toList());
        changes.written(type);
    }

    private void update(Map<String, Object> values, List<Object> key) throws CoreException {
        if (values.isEmpty()) {
            return;
        }
        List<Object> compared = new ArrayList<>(values.values());
        compared.addAll(key);
        Object[] differs = session.rows("SELECT " + values.keySet().stream().map(column -> session.dialect().differs("t." + Names.quoted(column), "?"))
                .collect(Collectors.joining(", ")) + " FROM " + table + " t WHERE " + keyIs,
                compared.toArray()).get(0);
        List<String> columns = List.copyOf(values.keySet());
        List<String> changed = IntStream.range(0, differs.length).filter(i -> Long.valueOf(1).equals(differs[i]))
                .mapToObj(columns::get).toList();
        if (changed.isEmpty()) {
            return;
        }
        changes.journal(type, keyIs, key.toArray());
        List<Object> parameters = new ArrayList<>(values.values());
        parameters.addAll(List.of(changes.owner(), changes.owner(), changes.number()));
        parameters.addAll(key);
        session.execute("UPDATE " + table + " AS t SET " + values.keySet().stream().map(column -> Names.quoted(column) + " = ?")
                .collect(Collectors.joining(", ")) + ", _version = t._version + 1, _source = " + Owners.with("t")
                + ", _change_set = ? WHERE " + keyIs, parameters.toArray());
        noteEdits(key, changed);
        changes.written(type);
    }

    private void noteEdits(List<Object> key, List<String> columns) throws CoreException {
        if (ChangeSet.HAND.equals(changes.owner())) {
            new HandEdits(session, type).add(key, columns, changes.number());
        }
    }
}
