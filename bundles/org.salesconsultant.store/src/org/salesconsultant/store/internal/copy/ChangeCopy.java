/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.RowCursor;
import org.salesconsultant.store.internal.sql.Session;

/**
 * Brings a copy what has changed on the server since. Units of work that write follow one another there, so whatever was
 * committed has a smaller number than what is still being written: none is passed over. What was deleted is known
 * by its last state in the journal.
 */
final class ChangeCopy {

    private static final List<String> BOOKKEEPING = List.of("_version", "_source", "_change_set");

    private final Session server;

    private final Session copy;

    private final Dialect dialect;

    private final CrmTypes types;

    private final CopyState since;

    private final IProgressMonitor monitor;

    private long written;

    private long removed;

    /** @param since what the copy has */
    ChangeCopy(Session server, Session copy, CrmTypes types, CopyState since, IProgressMonitor monitor) {
        this.server = server;
        this.copy = copy;
        this.dialect = copy.dialect();
        this.types = types;
        this.since = since;
        this.monitor = monitor;
    }

    void run() throws CoreException {
        for (EntityType type : types.all()) {
            write(type);
            remove(type);
            append("SELECT " + ServerRows.journalColumns(type) + " FROM " + server.dialect().journal(type.table())
                    + " WHERE _replaced_by > ? ORDER BY _id", copy.journalAppender(type.table()), RowCarrier.of(type, 4));
        }
        append("SELECT id, actor, source, run, began, undoes FROM change_sets WHERE id > ? ORDER BY id", copy.appender("change_sets"),
                new RowCarrier(6));
        for (Object[] mark : server.rows("SELECT part, owner FROM marks WHERE sequence > ? ORDER BY part, owner", since.sequence())) {
            replace((String) mark[0], (String) mark[1]);
        }
    }

    /** {@return how many objects were inserted or updated} */
    long written() {
        return written;
    }

    /** {@return how many objects were removed} */
    long removed() {
        return removed;
    }

    private void append(String sql, RowAppender to, RowCarrier carrier) throws CoreException {
        try (RowCursor from = server.query(sql, since.changeSet())) {
            carrier.carry(from, to, false, monitor);
        }
        to.finish();
    }

    private void write(EntityType type) throws CoreException {
        String table = Tables.of(dialect, type);
        String name = "copied_" + type.table();
        List<String> columns = new ArrayList<>(type.attributes().stream().map(attribute -> attribute.column()).toList());
        columns.addAll(BOOKKEEPING);
        copy.execute(dialect.makeLoad(name, table, columns, type.key(), "_position"));
        RowAppender rows = copy.temporaryAppender(name);
        try (RowCursor from = server.query("SELECT " + Names.list("", columns) + " FROM " + Names.quoted(type.table())
                + ServerRows.since(since) + " ORDER BY " + Names.list("", type.key()))) {
            written += RowCarrier.of(type, BOOKKEEPING.size()).carry(from, rows, true, monitor);
        }
        rows.finish();
        if (rows.rows() > 0) {
            String load = dialect.temporary(name);
            String same = Names.same("t", "l", type.key());
            String sets = columns.stream().filter(column -> !type.key().contains(column))
                    .map(column -> dialect.set("t", Names.quoted(column)) + " = l." + Names.quoted(column)).collect(Collectors.joining(", "));
            copy.execute(dialect.update(table, "t", sets, load, "l", same));
            copy.execute("INSERT INTO " + table + " (" + Names.list("", columns) + ") SELECT " + Names.list("l", columns) + " FROM " + load
                    + " l WHERE NOT EXISTS (SELECT 1 FROM " + table + " t WHERE " + same + ")");
        }
        copy.execute(dialect.dropTemporary(name));
    }

    private void remove(EntityType type) throws CoreException {
        String table = Tables.of(dialect, type);
        String name = "gone_" + type.table();
        copy.execute(dialect.makeLoad(name, table, type.key(), type.key(), "_position"));
        RowAppender rows = copy.temporaryAppender(name);
        try (RowCursor from = server.query("SELECT DISTINCT " + Names.list("j", type.key()) + " FROM "
                + server.dialect().journal(type.table()) + " j WHERE j._replaced_by > ? AND NOT EXISTS (SELECT 1 FROM "
                + Names.quoted(type.table()) + " t WHERE " + Names.same("t", "j", type.key()) + ") ORDER BY "
                + Names.list("j", type.key()), since.changeSet())) {
            new RowCarrier(type.key().size()).carry(from, rows, true, monitor);
        }
        rows.finish();
        if (rows.rows() > 0) {
            removed += copy.execute(dialect.delete(table, "t", "EXISTS (SELECT 1 FROM " + dialect.temporary(name) + " l WHERE "
                    + Names.same("t", "l", type.key()) + ")"));
        }
        copy.execute(dialect.dropTemporary(name));
    }

    private void replace(String table, String owner) throws CoreException {
        String column = ServerRows.OWNERS.get(table);
        List<String> columns = ServerRows.columns(copy, table);
        copy.execute("DELETE FROM " + Names.quoted(table) + " WHERE " + column + " = ?", owner);
        RowAppender rows = copy.appender(table);
        try (RowCursor from = server.query("SELECT " + Names.list("", columns) + " FROM " + Names.quoted(table) + " WHERE " + column
                + " = ?", owner)) {
            new RowCarrier(columns.size()).carry(from, rows, false, monitor);
        }
        rows.finish();
    }
}
