/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.internal.mariadb.ServerDatabase;

/** Tries a connection, step by step, and changes nothing. */
public final class ConnectionTest {

    private static final Messages MESSAGES = Messages.of(ConnectionTest.class);

    private ConnectionTest() {
    }

    /** A step that tells what it found. */
    @FunctionalInterface
    private interface Step {

        String run() throws CoreException;
    }

    /**
     * {@return what was found: whether the server lets the user in, whether the tables can be read, whether they can be written}
     *
     * A step that depends on one that failed is left out.
     *
     * @throws CoreException if something is wrong that no user can cure
     */
    public static List<Finding> run(ServerConnection server, CrmTypes types, IProgressMonitor monitor) throws CoreException {
        IProgressMonitor asked = monitor == null ? new NullProgressMonitor() : monitor;
        ServerDatabase database = ServerDatabase.of(server);
        List<Finding> findings = new ArrayList<>();
        List<Step> steps = List.of(() -> MESSAGES.text("test.connects", database.product()), () -> {
            database.tryOut(types, false, asked);
            return MESSAGES.text("test.reads");
        }, () -> {
            database.tryOut(types, true, asked);
            return MESSAGES.text("test.writes");
        });
        try {
            for (Step step : steps) {
                findings.add(new Finding(true, step.run()));
            }
        } catch (CoreException e) {
            if (!Problem.isProblem(e.getStatus())) {
                throw e;
            }
            findings.add(new Finding(false, e.getStatus().getMessage()));
        } finally {
            ServerDatabase.forget(server);
        }
        return findings;
    }
}
