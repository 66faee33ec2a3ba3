/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.AccessCheck.Access;
import org.salesconsultant.store.internal.lease.Database;
import org.salesconsultant.store.internal.lease.EmbeddedDatabase;
import org.salesconsultant.store.internal.lease.Lease;
import org.salesconsultant.store.internal.mariadb.ServerDatabase;
import org.salesconsultant.store.internal.sql.Repeatable;
import org.salesconsultant.store.internal.unit.UnitEngine;
import org.salesconsultant.store.internal.unit.UnitWriter;
import org.salesconsultant.store.ledger.Ledger;
import org.salesconsultant.store.server.Migration;
import org.salesconsultant.store.server.ServerConnection;

/**
 * The store of one project: a file of the embedded engine, open only while a unit of work runs, or a schema on a server. Units
 * that read run side by side, units that write follow one another. Another process waits until no unit has the file, or, on a
 * server, until no unit that writes runs.
 */
public final class Store {

    /** How often a unit that only edits objects is run if a server breaks it off. */
    private static final int ATTEMPTS = 5;

    /** Null if the store is on a server. */
    private final Path file;

    private final CrmTypes types;

    private final StoreOptions options;

    private final Database database;

    private Store(Database database, Path file, CrmTypes types, StoreOptions options) {
        this.database = database;
        this.file = file;
        this.types = Objects.requireNonNull(types);
        this.options = Objects.requireNonNull(options);
    }

    /**
     * {@return the store in a file}
     *
     * Opens nothing; the first unit of work makes the file and its folder if they are missing.
     *
     * @param types the classes with all attributes of the project; columns the store lacks are added when it is opened
     */
    public static Store at(Path file, CrmTypes types, StoreOptions options) {
        Path real = real(file.toAbsolutePath().normalize());
        return new Store(EmbeddedDatabase.of(real), real, types, options);
    }

    /**
     * {@return the store in a schema on a server}
     *
     * Opens nothing. The server is never changed beyond the rows of its tables; see {@link Migration}.
     *
     * @param types the classes with all attributes of the project; the server must have their columns
     */
    public static Store on(ServerConnection server, CrmTypes types, StoreOptions options) {
        return new Store(ServerDatabase.of(server), null, types, options);
    }

    /** One file has one lock, by whatever way it is reached. */
    private static Path real(Path file) {
        try {
            Path there = file;
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there == null ? file : there.toRealPath().resolve(there.relativize(file)).normalize();
        } catch (IOException e) {
            return file; // told in full when the store is opened
        }
    }

    /**
     * {@return the file}
     *
     * @throws IllegalStateException if the store is on a server
     */
    public Path file() {
        if (file == null) {
            throw new IllegalStateException("a store on a server has no file");
        }
        return file;
    }

    /** {@return whether it was made already; a store on a server counts as such without being asked} */
    public boolean exists() {
        return file == null || Files.exists(file);
    }

    /** {@return the classes with all attributes} */
    public CrmTypes types() {
        return types;
    }

    /**
     * {@return what a unit of work that only reads gives; it sees one state of the store from begin to end}
     *
     * @param monitor cancels the wait and every query; null for none
     * @throws CoreException with a problem that names the holder if another process has the store for too long
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels
     */
    public <T> T read(Actor actor, Work<T> work, IProgressMonitor monitor) throws CoreException {
        options.access().check(actor, Access.READ, "store");
        try (Lease lease = database.lease(options, types, null, orNone(monitor))) {
            lease.session().begin(true);
            try {
                return work.run(new UnitEngine(lease.session(), actor, options.access()));
            } finally {
                lease.session().rollback();
            }
        }
    }

    /**
     * {@return what a unit of work that writes gives, once all it wrote is kept}
     *
     * References are checked before. On any failure, and on cancel, nothing is kept.
     *
     * @param monitor cancels the wait and every statement; null for none
     * @throws CoreException with a problem if an object would refer to one that is not there, or as for
     *         {@link #read(Actor, Work, IProgressMonitor)}
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels
     */
    public <T> T write(ChangeSet change, ChangeWork<T> work, IProgressMonitor monitor) throws CoreException {
        return write(change, work, true, monitor);
    }

    /**
     * {@return what a unit of work that writes gives; nothing of it is kept}
     *
     * It does the same work with the same checks as {@link #write(ChangeSet, ChangeWork, IProgressMonitor)}.
     */
    public <T> T rehearse(ChangeSet change, ChangeWork<T> work, IProgressMonitor monitor) throws CoreException {
        return write(change, work, false, monitor);
    }

    private <T> T write(ChangeSet change, ChangeWork<T> work, boolean keep, IProgressMonitor monitor) throws CoreException {
        options.access().check(change.actor(), Access.WRITE, "store");
        for (int attempt = 1;; attempt++) {
            boolean[] again = new boolean[1];
            try {
                T result = attempt(change, work, keep, orNone(monitor), again);
                if (keep && file != null) { // what reads a server's objects reads the copy, which tells when it is refreshed
                    StoreChanges.tell(file);
                }
                return result;
            } catch (Repeatable e) {
                if (!again[0] || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** @param again set to whether the work is such that it can be run once more if it is broken off from outside */
    private <T> T attempt(ChangeSet change, ChangeWork<T> work, boolean keep, IProgressMonitor monitor, boolean[] again)
            throws CoreException {
        try (Lease lease = database.lease(options, types, change, monitor)) {
            boolean done = false;
            lease.session().begin(false);
            UnitWriter writer = new UnitWriter(lease.session(), types, change, options.access());
            try {
                T result = work.run(writer);
                writer.check();
                if (keep) {
                    lease.session().commit();
                    done = true;
                }
                return result;
            } finally {
                if (!done) {
                    again[0] = writer.writesObjectsOnly();
                    lease.session().rollback();
                }
            }
        }
    }

    /**
     * Takes back a change set, as far as nobody has written the same objects since.
     *
     * @see #undo(Actor, long, boolean, IProgressMonitor)
     */
    public Undone undo(Actor actor, long changeSet, IProgressMonitor monitor) throws CoreException {
        return undo(actor, changeSet, false, monitor);
    }

    /**
     * Takes back a change set. What an import brought stays taken back until its source changes. An object it made to which
     * others refer that are not its own stays, and is told.
     *
     * @param changeSet its number, see {@link Writer#changeSet()}
     * @param alsoEdited whether objects that were written since are taken back too, with what was written; else they stay
     * @throws CoreException with a problem if there is no such change set, or an object would refer to one that is not there
     */
    public Undone undo(Actor actor, long changeSet, boolean alsoEdited, IProgressMonitor monitor) throws CoreException {
        return write(new ChangeSet(actor, "", "undo of " + changeSet),
                writer -> ((UnitWriter) writer).undo(changeSet, alsoEdited), monitor);
    }

    /**
     * Copies the store, as it is now, to a file that a store can be opened on: objects, import bookkeeping, results and the
     * ledger, without staged rows and former states.
     *
     * @param target the file; replaced if it is there
     */
    public void snapshot(Actor actor, Path target, IProgressMonitor monitor) throws CoreException {
        options.access().check(actor, Access.COPY, "store");
        try (Lease lease = database.lease(options, types, null, orNone(monitor))) {
            database.snapshot(lease, types, target);
        }
    }

    /** {@return the ledger as an actor uses it; it needs no lease} */
    public Ledger ledger(Actor actor) {
        return database.ledger(actor, options.access());
    }

    private static IProgressMonitor orNone(IProgressMonitor monitor) {
        return monitor == null ? new NullProgressMonitor() : monitor;
    }
}
