/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.opentest4j.AssertionFailedError;

/** What a test does to the live workbench, from off the UI thread. */
final class Ui {

    static final String PERSPECTIVE = "org.salesconsultant.analysis.ui.perspective";

    static final String CUSTOMERS = "org.salesconsultant.crm.ui.customers";

    private static final long PATIENCE_SECONDS = 60;

    private static final long LOOK_EVERY_MILLIS = 20;

    private Ui() {
    }

    /** {@return what the UI thread gives} */
    static <T> T get(Supplier<T> supplier) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(supplier.get());
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        } else if (failure.get() instanceof AssertionError e) {
            throw e;
        }
        return result.get();
    }

    /** Does something on the UI thread. */
    static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until something is so, asked on the UI thread. */
    static void await(String what, BooleanSupplier condition) {
        Semaphore never = new Semaphore(0);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionFailedError("waited in vain for: " + what);
            }
            try {
                never.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionFailedError("interrupted while waiting for: " + what);
            }
        }
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** {@return the page, for use on the UI thread} */
    static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        return window.getActivePage();
    }

    /** Shows the perspective as it is when it is opened for the first time, no editor open. */
    static void openPerspective() {
        run(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            window.getShell().setBounds(0, 0, 1400, 900);
            try {
                PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window);
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
            page().closeAllEditors(false);
            page().hideView(page().findView(CUSTOMERS));
            page().resetPerspective();
            window.getShell().forceActive();
        });
    }

    /** Executes a command as a menu would, not waiting for it. */
    static void command(String id, Map<String, String> parameters) {
        display().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            Command command = window.getService(ICommandService.class).getCommand(id);
            try {
                window.getService(IHandlerService.class)
                        .executeCommand(ParameterizedCommand.generateCommand(command, parameters.isEmpty() ? null : parameters),
                                null);
            } catch (CommandException e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    /** {@return all controls of a type below a composite that are as wanted, for use on the UI thread} */
    static <T extends Control> List<T> find(Composite parent, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(find(composite, type, wanted));
            }
        }
        return found;
    }
}
