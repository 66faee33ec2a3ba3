/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells who looks at a store that somebody in this process has written to it. */
public final class StoreChanges {

    private static final Map<Path, List<Runnable>> LISTENERS = new ConcurrentHashMap<>();

    private StoreChanges() {
    }

    /**
     * Tells a listener after each unit of work that wrote to a store, on the thread that wrote; it must return at once.
     *
     * @return ends it
     */
    public static Runnable listen(Store store, Runnable listener) {
        List<Runnable> listeners = LISTENERS.computeIfAbsent(store.file(), file -> new CopyOnWriteArrayList<>());
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells that a store was written. */
    static void tell(Path file) {
        LISTENERS.getOrDefault(file, List.of()).forEach(Runnable::run);
    }
}
