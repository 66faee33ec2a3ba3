/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.source;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.results.rows.RowBatch;

/**
 * Reads in a thread of its own while the batches read before are worked on; few of them wait. Everything is delivered in the caller's
 * thread, in the order it was read.
 */
final class ReadAhead {

    private static final int WAITING = 2;

    private static final int PATIENCE_MS = 100;

    /** Reads batches. */
    @FunctionalInterface
    interface Reading {

        void run(Deliveries to) throws CoreException;
    }

    /** Takes what was read: what to tell first, and a batch. */
    @FunctionalInterface
    interface Deliveries {

        void accept(List<Runnable> first, RowBatch batch) throws CoreException;
    }

    /** The last one has no batch, and what ended the reading if that was trouble. */
    private record Delivery(List<Runnable> first, RowBatch batch, Throwable failure) {
    }

    private final BlockingQueue<Delivery> queue = new ArrayBlockingQueue<>(WAITING);

    private volatile boolean stopped;

    private ReadAhead() {
    }

    /**
     * Delivers all that is read, or up to what goes wrong in reading or where it is delivered to. The thread is gone then.
     *
     * @throws CoreException what the reading or the delivery throws
     */
    static void run(Reading reading, Deliveries to) throws CoreException {
        ReadAhead ahead = new ReadAhead();
        Thread thread = Thread.ofPlatform().daemon().name("sales-consultant-read-ahead").start(() -> ahead.read(reading));
        try {
            ahead.deliver(to);
        } finally {
            ahead.stopped = true;
            join(thread);
        }
    }

    private void read(Reading reading) {
        Delivery end = new Delivery(List.of(), null, null);
        try {
            reading.run((first, batch) -> {
                if (!put(new Delivery(first, batch, null))) {
                    throw new OperationCanceledException();
                }
            });
        } catch (CoreException | RuntimeException | Error e) {
            end = new Delivery(List.of(), null, e); // thrown again where it is delivered
        }
        put(end);
    }

    private boolean put(Delivery delivery) {
        try {
            while (!stopped) {
                if (queue.offer(delivery, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void deliver(Deliveries to) throws CoreException {
        try {
            Delivery delivery = queue.take();
            while (delivery.failure() == null && delivery.batch() != null) {
                to.accept(delivery.first(), delivery.batch());
                delivery = queue.take();
            }
            switch (delivery.failure()) {
                case null -> {
                    // all was read
                }
                case CoreException e -> throw e;
                case RuntimeException e -> throw e;
                case Throwable e -> throw (Error) e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
