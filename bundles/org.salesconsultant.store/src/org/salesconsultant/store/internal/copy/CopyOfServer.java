/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.internal.ledger.LedgerFile;
import org.salesconsultant.store.internal.lease.EmbeddedDatabase;
import org.salesconsultant.store.internal.lease.Lease;
import org.salesconsultant.store.internal.mariadb.ServerDatabase;
import org.salesconsultant.store.internal.sql.Session;
import org.salesconsultant.store.server.CopySize;
import org.salesconsultant.store.server.Refreshed;
import org.salesconsultant.store.server.ServerConnection;

/** Takes and refreshes the copy of a server in a file. */
public final class CopyOfServer {

    private static final Messages MESSAGES = Messages.of(CopyOfServer.class);

    private final ServerDatabase server;

    private final CrmTypes types;

    private final Path file;

    private final StoreOptions options;

    private final int page;

    /** @param page rows that are kept at a time while the copy is taken */
    public CopyOfServer(ServerConnection server, CrmTypes types, Path file, StoreOptions options, int page) {
        this.server = ServerDatabase.of(server);
        this.types = types;
        this.file = file;
        this.options = options;
        this.page = page;
    }

    private Path making() {
        return file.resolveSibling(file.getFileName() + ".copying");
    }

    /** {@return when the copy was as the server; null if there is none} */
    public LocalDateTime asOf(IProgressMonitor monitor) throws CoreException {
        return Files.exists(file) ? stateOf(file, monitor).asOf() : null;
    }

    private CopyState stateOf(Path store, IProgressMonitor monitor) throws CoreException {
        try (Lease lease = EmbeddedDatabase.of(store).lease(options, types, null, monitor)) {
            return CopyState.ofCopy(lease.session());
        }
    }

    /** {@return how much a refresh would bring now} */
    public CopySize size(IProgressMonitor monitor) throws CoreException {
        try (Lease reading = server.lease(options, types, null, monitor)) {
            reading.session().begin(true);
            try {
                CopyState now = CopyState.ofServer(reading.session(), types);
                CopyState copied = Files.exists(file) ? stateOf(file, monitor) : none();
                boolean whole = copied.asOf() == null || !copied.follows(now);
                return new CopySize(ServerRows.count(reading.session(), types, whole ? none() : copied), whole);
            } finally {
                reading.session().rollback();
            }
        }
    }

    private static CopyState none() {
        return new CopyState("", "", 0, 0, null);
    }

    /** {@return what a refresh brought} */
    public Refreshed refresh(Actor actor, IProgressMonitor monitor) throws CoreException {
        try (Lease reading = server.lease(options, types, null, monitor)) {
            Session source = reading.session();
            source.begin(true); // one state of the server, from begin to end
            try {
                CopyState now = CopyState.ofServer(source, types);
                boolean whole = !Files.exists(file) || !stateOf(file, monitor).follows(now);
                Refreshed refreshed = whole ? takeWhole(actor, source, now, monitor) : bring(file, actor, source, now, false, monitor);
                LedgerFile.of(file).follow(server.ledger(actor, options.access()).claims());
                return refreshed;
            } finally {
                source.rollback();
            }
        }
    }

    private Refreshed takeWhole(Actor actor, Session source, CopyState now, IProgressMonitor monitor) throws CoreException {
        Path making = making();
        if (Files.exists(making) && !stateOf(making, monitor).follows(now)) {
            delete(making);
        }
        try (Lease lease = EmbeddedDatabase.of(making).lease(options, types, change(actor), monitor)) {
            Session copy = lease.session();
            CopyState began = CopyState.ofCopy(copy);
            if (began.asOf() == null) {
                // Of the bookkeeping, everything is new; it is brought at the end.
                began = new CopyState(now.server(), now.columns(), now.changeSet(), 0, now.asOf());
                CopyState noted = began;
                copy.transaction(() -> noted.write(copy));
            }
            new BulkCopy(source, copy, types, began, page, monitor).run();
        }
        Refreshed refreshed = bring(making, actor, source, now, true, monitor);
        boolean own = Files.exists(file) && stateOf(file, monitor).asOf() == null;
        EmbeddedDatabase.of(file).replace(making, own ? aside() : null, options, monitor);
        return refreshed;
    }

    /** Where a store goes that was the project's own until it was connected: nothing in it may be lost. */
    private Path aside() {
        Path aside = file.resolveSibling(file.getFileName() + ".local");
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(file.getFileName() + ".local" + number);
        }
        return aside;
    }

    private Refreshed bring(Path store, Actor actor, Session source, CopyState now, boolean whole, IProgressMonitor monitor)
            throws CoreException {
        try (Lease lease = EmbeddedDatabase.of(store).lease(options, types, change(actor), monitor)) {
            Session copy = lease.session();
            CopyState since = CopyState.ofCopy(copy);
            ChangeCopy changes = new ChangeCopy(source, copy, types, since, monitor);
            copy.transaction(() -> {
                changes.run();
                now.write(copy);
                if (whole) {
                    copy.execute("DELETE FROM properties WHERE starts_with(name, 'copying.')");
                }
            });
            return new Refreshed(changes.written(), changes.removed(), whole, now.asOf());
        }
    }

    private static ChangeSet change(Actor actor) {
        return new ChangeSet(actor, "", "refresh");
    }

    private static void delete(Path store) throws CoreException {
        try {
            Files.delete(store);
            Files.deleteIfExists(store.resolveSibling(store.getFileName() + ".wal"));
        } catch (IOException e) {
            throw new Problem(store.toString(), MESSAGES.text("stale"), MESSAGES.text("stale.remedy")).exception(e);
        }
    }
}
