/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/** Interrupts the running statement soon after the user cancels. */
public final class Cancellation implements AutoCloseable {

    private static final long PERIOD = 50;

    private final CountDownLatch ended = new CountDownLatch(1);

    private volatile java.sql.Statement running;

    /** Watches for a cancel until it is closed. */
    public Cancellation(IProgressMonitor monitor) {
        Thread.ofVirtual().name("store cancel").start(() -> watch(monitor));
    }

    /** Names the statement to interrupt; null when none runs. */
    public void running(java.sql.Statement statement) {
        running = statement;
    }

    private void watch(IProgressMonitor monitor) {
        try {
            while (!ended.await(PERIOD, TimeUnit.MILLISECONDS)) {
                java.sql.Statement statement = running;
                if (statement != null && monitor.isCanceled()) {
                    statement.cancel();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            return; // the statement ended by itself
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
