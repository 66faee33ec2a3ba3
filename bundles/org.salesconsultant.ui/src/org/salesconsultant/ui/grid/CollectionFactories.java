/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.List;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.api.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;
import org.eclipse.collections.impl.set.mutable.UnifiedSet;

/**
 * Makes the collections that NatTable paints with usable. Their API looks once for its implementation, through the
 * context class loader of the thread, which in OSGi does not see it; a grid would stay blank without a word.
 */
final class CollectionFactories {

    private static final List<Class<?>> FACTORIES = List.of(Maps.class, Sets.class, IntBooleanMaps.class, IntDoubleMaps.class,
            IntIntMaps.class, IntLists.class, IntObjectMaps.class, IntSets.class, ObjectIntMaps.class);

    private CollectionFactories() {
    }

    /** Lets each factory find its implementation. */
    static void find() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(UnifiedSet.class.getClassLoader());
        try {
            for (Class<?> factory : FACTORIES) {
                Class.forName(factory.getName(), true, factory.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the class is loaded already", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
