/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.AccessCheck.Access;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.internal.copy.CopyOfServer;

/**
 * The copy of a server's store in a file of the embedded engine, which is a store to read from. It is one state of the
 * server, from a single snapshot. Taking it anew goes on where it was broken off, and appears when it is whole; a refresh
 * brings what was inserted, updated and deleted since, or nothing if it fails.
 */
public final class ServerCopy {

    /** Rows that are kept at a time while the copy is taken. */
    private static final int PAGE = 100_000;

    private final StoreOptions options;

    private final CopyOfServer copy;

    private ServerCopy(StoreOptions options, CopyOfServer copy) {
        this.options = options;
        this.copy = copy;
    }

    /** {@return the copy in a file; opens nothing} */
    public static ServerCopy of(ServerConnection server, CrmTypes types, Path file, StoreOptions options) {
        return of(server, types, file, options, PAGE);
    }

    /** {@return the same with another number of rows that are kept at a time while it is taken} */
    public static ServerCopy of(ServerConnection server, CrmTypes types, Path file, StoreOptions options, int page) {
        return new ServerCopy(options, new CopyOfServer(server, types, file.toAbsolutePath().normalize(), options, page));
    }

    /** {@return when the server was as the copy is, by the server's clock, UTC; nothing if there is no copy} */
    public Optional<LocalDateTime> asOf(IProgressMonitor monitor) throws CoreException {
        return Optional.ofNullable(copy.asOf(orNone(monitor)));
    }

    /** {@return how much a refresh would bring now} */
    public CopySize size(Actor actor, IProgressMonitor monitor) throws CoreException {
        options.access().check(actor, Access.READ, "store");
        return copy.size(orNone(monitor));
    }

    /**
     * Makes the copy what the server is now.
     *
     * @param monitor told of each row as one unit of work; cancels; null for none
     * @throws CoreException with a problem if the server cannot be reached or read, or another process has the copy; the copy
     *         is then as it was
     */
    public Refreshed refresh(Actor actor, IProgressMonitor monitor) throws CoreException {
        options.access().check(actor, Access.COPY, "store");
        return copy.refresh(actor, orNone(monitor));
    }

    private static IProgressMonitor orNone(IProgressMonitor monitor) {
        return monitor == null ? new NullProgressMonitor() : monitor;
    }
}
