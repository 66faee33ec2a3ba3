/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.duckdb;

import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Tells trouble of the engine that a user can cure from a defect. */
public final class DuckDbTrouble {

    private static final Messages MESSAGES = Messages.of(DuckDbTrouble.class);

    private static final String PLUGIN_ID = "org.salesconsultant.store";

    private DuckDbTrouble() {
    }

    /**
     * {@return what to throw}
     *
     * @throws OperationCanceledException if the statement failed because the user cancelled
     */
    public static CoreException of(SQLException failure, Path file, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        String message = String.valueOf(failure.getMessage());
        String lower = message.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk quota")) {
            return problem(file, "disk.full", failure);
        } else if (lower.contains("out of memory")) {
            return problem(file, "memory.short", failure);
        } else if (lower.contains("not a valid duckdb database file") || lower.contains("database file with version number")
                || lower.contains("serialization error") || lower.contains("is corrupt")) {
            return problem(file, "file.wrong", failure);
        } else if (lower.contains("permission denied") || lower.contains("cannot open file") || lower.contains("read-only file system")
                || lower.contains("access is denied")) {
            return problem(file, "file.denied", failure);
        }
        return new CoreException(new Status(IStatus.ERROR, PLUGIN_ID, file.getFileName() + ": " + message, failure));
    }

    private static CoreException problem(Path file, String key, SQLException failure) {
        return new Problem(file.toString(), MESSAGES.text(key), MESSAGES.text(key + ".remedy")).exception(failure);
    }
}
