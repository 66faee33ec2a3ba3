/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;

/** Does numbered pieces of work in several threads; the results come in the order of the numbers. */
final class Workers {

    private Workers() {
    }

    /** @param worker makes what one thread works with: a function from the number of a piece to its result */
    static <T> List<T> each(int pieces, int threads, Supplier<IntFunction<T>> worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(pieces);
        Runnable work = () -> {
            IntFunction<T> function = worker.get();
            for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                results.set(i, function.apply(i));
            }
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                running.add(CompletableFuture.runAsync(work, pool));
            }
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof OperationCanceledException cancelled ? cancelled : e;
        }
        List<T> all = new ArrayList<>(pieces);
        for (int i = 0; i < pieces; i++) {
            all.add(results.get(i));
        }
        return all;
    }
}
