/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.time.Duration;
import java.util.Objects;

/**
 * How a store is used.
 *
 * @param patience how long to wait for a store that another process holds
 * @param threads processor threads of the engine, at least 1
 * @param memoryLimit bytes the engine may take outside the Java heap, at least 64 MB; what does not fit goes to a temporary
 *        directory beside the store
 * @param access asked before every read and write
 */
public record StoreOptions(Duration patience, int threads, long memoryLimit, AccessCheck access) {

    /** The least memory limit, in bytes. */
    public static final long LEAST_MEMORY = 64L << 20;

    private static final Duration WAIT = Duration.ofSeconds(30);

    private static final long MEMORY = 768L << 20;

    public StoreOptions {
        Objects.requireNonNull(access);
        if (patience.isNegative() || threads < 1 || memoryLimit < LEAST_MEMORY) {
            throw new IllegalArgumentException(patience + ", " + threads + " threads, " + memoryLimit + " bytes");
        }
    }

    /** {@return waits 30 s, all processors, 768 MB, allows all} */
    public static StoreOptions defaults() {
        return new StoreOptions(WAIT, Runtime.getRuntime().availableProcessors(), MEMORY, AccessCheck.ALLOW_ALL);
    }

    /** {@return the same with another patience} */
    public StoreOptions withPatience(Duration other) {
        return new StoreOptions(other, threads, memoryLimit, access);
    }

    /** {@return the same with another number of threads} */
    public StoreOptions withThreads(int other) {
        return new StoreOptions(patience, other, memoryLimit, access);
    }

    /** {@return the same with another memory limit} */
    public StoreOptions withMemoryLimit(long other) {
        return new StoreOptions(patience, threads, other, access);
    }

    /** {@return the same with another access check} */
    public StoreOptions withAccess(AccessCheck other) {
        return new StoreOptions(patience, threads, memoryLimit, other);
    }
}
