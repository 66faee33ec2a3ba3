/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.ChangeWork;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.Work;
import org.salesconsultant.store.Writer;
import org.salesconsultant.store.ledger.Ledger;
import org.salesconsultant.store.ledger.LedgerState;

/** Calls every public method by reflection, so that one added later is covered too. */
class AccessTest {

    /** What gives away nothing of the data. */
    private static final Set<String> HARMLESS = Set.of("file", "exists", "types", "ledger", "changeSet");

    @TempDir
    Path folder;

    private static final AccessCheck DENY_ALL = (actor, access, what) -> {
        throw new Problem(actor.name(), access + " " + what, "Ask for the right").exception();
    };

    /** Lets units of work begin, and nothing in them. */
    private static final AccessCheck DENY_INSIDE = (actor, access, what) -> {
        if (!what.equals("store")) {
            DENY_ALL.check(actor, access, what);
        }
    };

    private Object argument(Class<?> type) {
        Map<Class<?>, Object> arguments = Map.ofEntries(Map.entry(Actor.class, Stores.ANNA), Map.entry(ChangeSet.class, Stores.byHand()),
                Map.entry(Work.class, (Work<Object>) engine -> null), Map.entry(ChangeWork.class, (ChangeWork<Object>) writer -> null),
                Map.entry(Path.class, folder.resolve("copy")), Map.entry(long.class, 1L), Map.entry(boolean.class, true), Map.entry(String.class, "x"),
                Map.entry(LedgerState.class, LedgerState.DONE), Map.entry(List.class, List.of("id")), Map.entry(Map.class, Map.of("id", "1")),
                Map.entry(EntityType.class, Stores.CUSTOMER), Map.entry(ImportMode.class, ImportMode.UPDATE),
                Map.entry(Statement.class, Statement.single("SELECT 1")), Map.entry(Object[].class, new Object[0]));
        assertTrue(type == IProgressMonitor.class || arguments.containsKey(type), () -> "no argument of " + type);
        return arguments.get(type);
    }

    /** The methods that were called and refused; fails on one that was not. */
    private List<String> refused(Class<?> type, Object target) {
        List<String> names = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == Object.class || Modifier.isStatic(method.getModifiers()) || HARMLESS.contains(method.getName())) {
                continue;
            }
            Object[] arguments = Stream.of(method.getParameterTypes()).map(this::argument).toArray();
            InvocationTargetException thrown = assertThrows(InvocationTargetException.class, () -> method.invoke(target, arguments),
                    () -> method + " did not ask");
            CoreException refusal = assertInstanceOf(CoreException.class, thrown.getCause(), method::toString);
            assertTrue(refusal.getStatus().getMessage().contains("Ask for the right"), refusal::toString);
            names.add(method.getName());
        }
        return names;
    }

    @Test
    void everyPublicMethodOfAStoreAsksBeforeItTouchesAnything() throws Exception {
        Store store = Store.at(Stores.file(folder), Stores.TYPES, Stores.options().withAccess(DENY_ALL));
        assertEquals(Set.of("read", "write", "rehearse", "undo", "snapshot"), Set.copyOf(refused(Store.class, store)));
        assertEquals(Set.of("claim", "settle", "claims"), Set.copyOf(refused(Ledger.class, store.ledger(Stores.ANNA))));
        assertFalse(Files.exists(store.file().getParent()));
    }

    @Test
    void everyMethodWithinAUnitOfWorkAsks() throws CoreException {
        Store store = Store.at(Stores.file(folder), Stores.TYPES, Stores.options().withAccess(DENY_INSIDE));
        assertTrue(store.read(Stores.ANNA, engine -> refused(Engine.class, engine), null).contains("query"));
        assertTrue(store.write(Stores.byHand(), writer -> refused(Writer.class, writer), null).contains("load"));
        Store free = Stores.in(folder);
        Stores.customers(free, "a", "1", "Ann");
        assertTrue(Stores.problem(() -> store.undo(Stores.ANNA, 1, null)).contains("WRITE Customer"));
        assertEquals(List.of("1|Ann|1|a"), Stores.customers(free));
    }

    @Test
    void theCheckIsToldWhoWantsWhat() throws CoreException {
        List<String> asked = new ArrayList<>();
        Store store = Store.at(Stores.file(folder), Stores.TYPES,
                Stores.options().withAccess((actor, access, what) -> asked.add(actor.name() + " " + access + " " + what)));
        Stores.customers(store, "a", "1", "Ann");
        store.ledger(Stores.ANNA).claim("k", "");
        store.snapshot(Stores.ANNA, folder.resolve("copy"), null);
        assertEquals(List.of("anna WRITE store", "anna WRITE Customer", "anna CLAIM ledger", "anna COPY store"), asked);
    }
}
