/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.RowCursor;
import org.salesconsultant.store.internal.sql.Session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * Fills an empty copy table by table, in pages in the order of the key. Each page is kept with the place it ended at, so that a
 * copy that was broken off goes on there, with what the server has then; what has changed in the pages before is brought
 * by the change copy that follows.
 */
final class BulkCopy {

    private static final String PLACE = "copying.";

    private static final String DONE = "done";

    private final Session server;

    private final Session copy;

    private final CrmTypes types;

    private final CopyState began;

    private final int page;

    private final IProgressMonitor monitor;

    /**
     * @param began what the server had when the copy was begun
     * @param page rows that are kept at a time
     */
    BulkCopy(Session server, Session copy, CrmTypes types, CopyState began, int page, IProgressMonitor monitor) {
        this.server = server;
        this.copy = copy;
        this.types = types;
        this.began = began;
        this.page = page;
        this.monitor = monitor;
    }

    void run() throws CoreException {
        for (EntityType type : types.all()) {
            objects(type);
            journal(type);
        }
        changeSets();
    }

    private void objects(EntityType type) throws CoreException {
        List<AttributeType> key = type.keyAttributes();
        int[] places = key.stream().mapToInt(type.attributes()::indexOf).toArray();
        String columns = ServerRows.columns(type) + ", _version, _source, _change_set";
        String order = " ORDER BY " + Names.list("", type.key()) + " LIMIT " + page;
        pages(type.table(), last -> {
            List<Object> parameters = new ArrayList<>();
            String where = last.isEmpty() ? "" : " WHERE " + after(key, last, parameters);
            return server.query("SELECT " + columns + " FROM " + Names.quoted(type.table()) + where + order, parameters.toArray());
        }, () -> copy.appender(type.table()), RowCarrier.of(type, 3), places);
    }

    /** The condition that a key comes after another one, in the order of keys. */
    private static String after(List<AttributeType> key, List<String> last, List<Object> parameters) {
        StringBuilder condition = new StringBuilder();
        for (int length = 1; length <= key.size(); length++) {
            condition.append(length > 1 ? " OR (" : "(");
            for (int i = 0; i < length; i++) {
                condition.append(i > 0 ? " AND " : "").append(Names.quoted(key.get(i).column())).append(i == length - 1 ? " > ?" : " = ?");
                parameters.add(key.get(i).type() == ValueType.INTEGER ? (Object) Long.valueOf(last.get(i)) : last.get(i));
            }
            condition.append(')');
        }
        return condition.toString();
    }

    private void journal(EntityType type) throws CoreException {
        int width = type.attributes().size() + 4;
        pages("journal." + type.table(), last -> server.query("SELECT " + ServerRows.journalColumns(type) + ", _id FROM "
                + server.dialect().journal(type.table()) + " WHERE _id > ? AND _replaced_by <= ? ORDER BY _id LIMIT " + page,
                last.isEmpty() ? 0L : Long.parseLong(last.get(0)), began.changeSet()), () -> copy.journalAppender(type.table()),
                RowCarrier.of(type, 4), width);
    }

    private void changeSets() throws CoreException {
        pages("change_sets", last -> server.query("SELECT id, actor, source, run, began, undoes FROM change_sets WHERE id > ? AND id <= ?"
                + " ORDER BY id LIMIT " + page, last.isEmpty() ? 0L : Long.parseLong(last.get(0)), began.changeSet()),
                () -> copy.appender("change_sets"), new RowCarrier(6), 0);
    }

    /** {@return the rows after a place} */
    @FunctionalInterface
    private interface Page {

        RowCursor after(List<String> last) throws CoreException;
    }

    /** {@return where the rows go} */
    @FunctionalInterface
    private interface Target {

        RowAppender open() throws CoreException;
    }

    private void pages(String table, Page rows, Target target, RowCarrier carrier, int... placeColumns) throws CoreException {
        String name = PLACE + table;
        String[] place = {place(name)};
        while (!place[0].equals(DONE)) {
            List<String> last = parsed(place[0]);
            copy.transaction(() -> {
                RowAppender to = target.open();
                long carried;
                try (RowCursor from = rows.after(last)) {
                    carried = carrier.carry(from, to, false, monitor);
                }
                to.finish();
                place[0] = carried < page ? DONE : text(carrier.last(placeColumns));
                CopyState.set(copy, name, place[0]);
            });
        }
    }

    private String place(String name) throws CoreException {
        List<Object[]> found = copy.rows("SELECT value FROM properties WHERE name = ?", name);
        return found.isEmpty() ? "[]" : (String) found.get(0)[0];
    }

    private static String text(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array.toString();
    }

    private static List<String> parsed(String text) {
        JsonArray array = JsonParser.parseString(text).getAsJsonArray();
        return IntStream.range(0, array.size()).mapToObj(array::get).map(JsonElement::getAsString).toList();
    }
}
