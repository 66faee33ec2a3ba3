/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.duckdb.DuckDBConnection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.internal.duckdb.DuckDbSession;
import org.salesconsultant.store.internal.duckdb.DuckDbTrouble;
import org.salesconsultant.store.internal.ledger.FileLedger;
import org.salesconsultant.store.internal.ledger.LedgerIndex;
import org.salesconsultant.store.internal.schema.Schema;
import org.salesconsultant.store.internal.sql.Session;
import org.salesconsultant.store.internal.unit.Snapshot;
import org.salesconsultant.store.ledger.Ledger;

/**
 * The file of one store in this process: opened for the first unit of work that needs it, shared by those that run at the
 * same time (any number that read, one that writes), closed after the last.
 */
public final class EmbeddedDatabase implements Database {

    private static final Messages MESSAGES = Messages.of(Database.class);

    /** Milliseconds between two looks at a lock or at the user's wish to cancel. */
    private static final long PERIOD = 50;

    private static final Map<Path, EmbeddedDatabase> ALL = new ConcurrentHashMap<>();

    private final Path file;

    private final ReentrantLock gate = new ReentrantLock(true);

    private final Condition released = gate.newCondition();

    private final Set<List<EntityType>> fitting = new HashSet<>();

    private final LedgerIndex ledger;

    private StoreLock lock;

    private DuckDBConnection root;

    private Thread writer;

    private int users;

    private EmbeddedDatabase(Path file) {
        this.file = file;
        this.ledger = new LedgerIndex(file);
    }

    /** {@return the one database of a file in this process} */
    public static EmbeddedDatabase of(Path file) {
        return ALL.computeIfAbsent(file, EmbeddedDatabase::new);
    }

    /**
     * {@return the use of the store, opened if it is not open yet}
     *
     * Of the units that write, one at a time runs.
     *
     * @throws CoreException with a problem that names the holder if another process has it for longer than the options wait
     * @throws OperationCanceledException if the user cancels while waiting
     */
    @Override
    public Lease lease(StoreOptions options, CrmTypes types, ChangeSet change, IProgressMonitor monitor) throws CoreException {
        boolean writing = change != null;
        Patience patience = new Patience(file, options.patience(), monitor);
        while (true) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                if (gate.tryLock(PERIOD, TimeUnit.MILLISECONDS)) {
                    try {
                        Lease lease = attempt(options, types, writing, patience);
                        if (lease != null) {
                            return lease;
                        }
                        released.await(PERIOD, TimeUnit.MILLISECONDS);
                    } finally {
                        gate.unlock();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
    }

    private Lease attempt(StoreOptions options, CrmTypes types, boolean writing, Patience patience) throws CoreException {
        IProgressMonitor monitor = patience.monitor();
        if (writing && writer != null) {
            if (writer == Thread.currentThread()) {
                throw new IllegalStateException("a unit of work that writes cannot begin another one");
            }
            return null;
        }
        try {
            if (root == null && !open(options, patience)) {
                return null;
            }
            boolean known = fitting.contains(types.all());
            if (!known && writer != null) {
                return null; // its tables cannot be widened while it writes
            }
            Session session = new DuckDbSession(EmbeddedConnections.another(root), file, monitor);
            try {
                if (!known) {
                    Schema.widen(session, types);
                    fitting.add(types.all());
                }
                if (writer == null && ledger.stale()) {
                    ledger.refresh(session);
                }
            } catch (CoreException | RuntimeException e) {
                session.close();
                throw e;
            }
            users++;
            writer = writing ? Thread.currentThread() : writer;
            return new Lease(session, () -> release(writing));
        } catch (SQLException e) {
            throw DuckDbTrouble.of(e, file, monitor);
        } finally {
            closeIdle();
        }
    }

    /** {@return whether the file is open now; false if another process has it} */
    private boolean open(StoreOptions options, Patience patience) throws CoreException {
        try {
            Files.createDirectories(file.getParent());
            StoreLock.Attempt attempt = StoreLock.attempt(file);
            Holder holder = attempt.holder();
            lock = attempt.lock();
            if (lock != null) {
                EmbeddedConnections.clear(file);
                root = EmbeddedConnections.open(file, options);
                root = Schema.upToDate(root, file, patience.monitor(), () -> EmbeddedConnections.open(file, options));
                return true;
            }
            patience.waitFor(holder);
        } catch (SQLException e) {
            Holder holder = ForeignHolder.of(e);
            if (holder == null) {
                throw DuckDbTrouble.of(e, file, patience.monitor());
            }
            closeIdle();
            patience.waitFor(holder);
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("lock.failed"), MESSAGES.text("lock.failed.remedy")).exception(e);
        }
        return false;
    }

    @Override
    public void snapshot(Lease lease, CrmTypes types, Path target) throws CoreException {
        new Snapshot(file, lease.session(), types).to(target, EmbeddedConnections.temporary(file));
    }

    @Override
    public Ledger ledger(Actor actor, AccessCheck access) {
        return new FileLedger(file, actor, access);
    }

    /**
     * Puts another file in place of the store, once no unit of work runs on it.
     *
     * @param aside where the store that was there goes to, with its ledger; null if it is not kept
     * @throws CoreException with a problem if one does for longer than the options wait, or the file cannot be put there
     */
    public void replace(Path other, Path aside, StoreOptions options, IProgressMonitor monitor) throws CoreException {
        Patience patience = new Patience(file, options.patience(), monitor);
        while (true) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                if (gate.tryLock(PERIOD, TimeUnit.MILLISECONDS)) {
                    try {
                        if (root == null && replaced(other, aside, patience)) {
                            return;
                        } else if (root != null) {
                            patience.waitFor(Holder.current());
                            released.await(PERIOD, TimeUnit.MILLISECONDS);
                        }
                    } finally {
                        gate.unlock();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
    }

    private boolean replaced(Path other, Path aside, Patience patience) throws CoreException {
        try {
            Files.createDirectories(file.getParent());
            StoreLock.Attempt attempt = StoreLock.attempt(file);
            if (attempt.lock() == null) {
                patience.waitFor(attempt.holder());
                return false;
            }
            try (StoreLock held = attempt.lock()) {
                if (aside != null) {
                    for (String each : List.of("", ".wal", ".ledger")) {
                        setAside(file.resolveSibling(file.getFileName() + each), aside.resolveSibling(aside.getFileName() + each));
                    }
                }
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal")); // of the former file
                Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
                Files.deleteIfExists(other.resolveSibling(other.getFileName() + ".lock"));
                return true;
            }
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("lock.failed"), MESSAGES.text("lock.failed.remedy")).exception(e);
        }
    }

    private static void setAside(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private void release(boolean writing) {
        gate.lock();
        try {
            users--;
            if (writing) {
                writer = null;
            }
            closeIdle();
            released.signalAll();
        } finally {
            gate.unlock();
        }
    }

    private void closeIdle() {
        if (users > 0) {
            return;
        }
        fitting.clear();
        ledger.closed();
        try (StoreLock unlocked = lock; DuckDBConnection closed = root) {
            root = null;
            lock = null;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot close " + file, e);
        }
    }
}
